import { partsOf } from '../../../../../nodes/Twilio/resources/sms/parts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);

it.each([
	['up to 1,600 characters', 'a'.repeat(1600)],
	['with spaces around it', `  ${'a'.repeat(1500)}\n`],
])('keeps a text unchanged %s', (_what, text) => {
	expect(partsOf(text)).toEqual([text]);
});

it('splits between words, and keeps all of them', () => {
	const text = Array.from({ length: 1000 }, (_, index) => `word${index}`).join(' ');
	const parts = partsOf(text);
	const lengths = parts.map(({ length }) => length);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(1600);
	expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(1500);
	expect(parts.join(' ')).toBe(text);
});

it('fills a part up to the last character', () => {
	const text = `${'a'.repeat(1600)} ${'b'.repeat(1600)}`;
	expect(partsOf(text)).toEqual(['a'.repeat(1600), 'b'.repeat(1600)]);
});

it('prefers the end of a line, then of a sentence', () => {
	const lines = `${'a '.repeat(500)}end.\n${'b '.repeat(200)}and. ${'c '.repeat(400)}`;
	expect(partsOf(lines)[0]).toMatch(/end\.$/);
	const sentences = `${'a '.repeat(500)}end. ${'b '.repeat(500)}`;
	expect(partsOf(sentences)[0]).toMatch(/end\.$/);
	expect(partsOf(`${'好'.repeat(1000)}。${'好'.repeat(1000)}`)[0]).toMatch(/。$/);
});

it.each(['。', '. ', '\n', ' ', '!\t', 'a'])('never makes a part too long at %j', (end) => {
	for (let before = 1596; before <= 1602; before++) {
		const parts = partsOf(`${'a'.repeat(before)}${end}${'b'.repeat(900)}`);
		expect(parts.every((part) => part.length > 0 && part.length <= 1600)).toBe(true);
	}
});

it('keeps a link whole', () => {
	const link = `https://example.com/${'x'.repeat(200)}?a=1.2&b=c/d`;
	const parts = partsOf(`${'a '.repeat(750)}${link} ${'b '.repeat(300)}`);
	expect(parts.some((part) => words(part).includes(link))).toBe(true);
});

it.each([
	['surrogate pairs', '👋'.repeat(1201), '👋'],
	['emoji of several characters', '👨‍👩‍👧‍👦'.repeat(400), '👨‍👩‍👧‍👦'],
	['flags', '🇩🇪'.repeat(700), '🇩🇪'],
	['letters with accents of their own', 'e\u0301'.repeat(1201), 'e\u0301'],
])('never cuts %s', (_what, text, character) => {
	const parts = partsOf(text);
	expect(parts.join('')).toBe(text);
	for (const part of parts) {
		expect(part.length).toBeLessThanOrEqual(1600);
		expect(part.replaceAll(character, '')).toBe('');
	}
});

it('splits a single character that is too long, between code points', () => {
	const text = `a${'\u{1D165}'.repeat(1000)}`;
	const parts = partsOf(text);
	expect(parts.join('')).toBe(text);
	expect(parts.every((part) => part.length <= 1600 && encodeURIComponent(part))).toBe(true);
});

it('makes no part of spaces alone', () => {
	const parts = partsOf(`${'a'.repeat(10)}${' '.repeat(5000)}b`);
	expect(parts).toEqual(['aaaaaaaaaa', 'b']);
});
