import { firstSentence } from '../../catalog/help';

it.each([
	['Fetch a call. It is gone later.', 'Fetch a call'],
	['The [SID](https://twilio.com/docs/sid) of the `Call`.', 'The SID of the Call'],
	['**Note:** use <b>E.164</b> format, e.g. `+1555`. More', 'Note: use E.164 format, e.g. +1555'],
	['Keeps friendly_name and _this_ apart', 'Keeps friendly_name and this apart'],
	['Can be: `a`\nor `b`', 'Can be: a or b'],
])('makes one line of plain text from %j', (text, line) => {
	expect(firstSentence(text)).toBe(line);
});

it('cuts at a word', () => {
	const line = firstSentence('word '.repeat(40)) ?? '';
	expect(line).toMatch(/word…$/);
	expect(line.length).toBeLessThanOrEqual(141);
});

it.each([undefined, '', ' \n'])('has no help for %j', (text) => {
	expect(firstSentence(text)).toBeUndefined();
});
