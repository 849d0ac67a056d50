import fc from 'fast-check';

import { booleanValue } from '../../../../../nodes/Twilio/engine/values/boolean';
import {
	dateText,
	dateTimeText,
	dateTimeValue,
	isRelativeDate,
} from '../../../../../nodes/Twilio/engine/values/dateTime';
import { pathSegment, sidFormat, webUrl } from '../../../../../nodes/Twilio/engine/values/formats';
import { checkHeader } from '../../../../../nodes/Twilio/engine/values/header';
import { jsonValue, objectValue } from '../../../../../nodes/Twilio/engine/values/json';
import { listValue } from '../../../../../nodes/Twilio/engine/values/list';
import { numberValue } from '../../../../../nodes/Twilio/engine/values/number';
import { quoted, shorten } from '../../../../../nodes/Twilio/engine/values/refuse';
import { textValue } from '../../../../../nodes/Twilio/engine/values/text';

const refuse = (problem: string, remedy: string) => new Error(`${problem}. ${remedy}`);

/** Values of every kind that an expression can give. */
const anything = fc.oneof(
	fc.anything({ withDate: true, withBigInt: true }),
	fc.constantFrom(NaN, Infinity, -Infinity, null, undefined, '', ' ', [[]], {}),
);

/** What a check gives, or the error it refuses a value with; any other error fails the test. */
function outcome<Value>(check: (refuse: (problem: string, remedy: string) => Error) => Value) {
	class Refused extends Error {}
	try {
		return { value: check((problem, remedy) => new Refused(`${problem}. ${remedy}`)) };
	} catch (error) {
		if (error instanceof Refused) return { refused: error.message };
		throw error;
	}
}

describe('every check', () => {
	const checks = {
		boolean: (value: unknown) => outcome((no) => booleanValue(value, no)),
		dateTime: (value: unknown) => outcome((no) => dateTimeValue(value, 'UTC', no).toISO()),
		json: (value: unknown) => outcome((no) => jsonValue(value, no)),
		list: (value: unknown) => outcome((no) => listValue(value, 'comma', no)),
		number: (value: unknown) => outcome((no) => numberValue(value, {}, no)),
		text: (value: unknown) => outcome((no) => textValue(value, { options: ['a'] }, no)),
	};

	it.each(Object.entries(checks))('%s returns a value or refuses it', (_type, check) => {
		fc.assert(
			fc.property(anything, (value) => {
				expect(Object.keys(check(value))).toHaveLength(1);
			}),
		);
	});

	it.each(Object.entries(checks))(
		'%s repeats at most 100 characters of a value',
		(_type, check) => {
			const { refused = '' } = check('x'.repeat(500));
			expect(refused).not.toContain('x'.repeat(101));
		},
	);
});

describe('a repeated value', () => {
	it('is complete up to 100 characters, and ends with an ellipsis beyond', () => {
		expect(shorten('x'.repeat(100))).toBe('x'.repeat(100));
		expect(shorten('😀'.repeat(101))).toBe(`${'😀'.repeat(99)}…`);
	});

	it.each([
		['text', '"text"'],
		[1.5, '1.5'],
		[null, 'null'],
		[undefined, 'undefined'],
		[[1], 'a list'],
		[{}, 'an object'],
	])('%j is shown as %s', (value, shown) => expect(quoted(value)).toBe(shown));
});

describe('text', () => {
	it.each([
		['text', 'text'],
		['', ''],
		[1.5, '1.5'],
		[0, '0'],
		[true, 'true'],
		[10n, '10'],
	])('%p is %j', (value, text) => expect(textValue(value, {}, refuse)).toBe(text));

	it.each([NaN, Infinity, null, undefined, {}, [], ['text'], new Date(0)])(
		'%p is invalid',
		(value) => {
			expect(() => textValue(value, {}, refuse)).toThrow('must be text, but it is');
		},
	);

	it('is the JSON of an object or list where that is accepted', () => {
		expect(textValue({ a: [1] }, { json: true }, refuse)).toBe('{"a":[1]}');
		expect(textValue([], { json: true }, refuse)).toBe('[]');
		expect(textValue(new Date(0), { json: true }, refuse)).toBe('1970-01-01T00:00:00.000Z');
	});

	it.each([
		['b', { options: ['a', 'c'] }, 'is "b". It must be one of a, c.'],
		['constructor', { options: ['a'] }, 'is "constructor"'],
		['1234', { maxLength: 3 }, 'has 4 characters; the maximum is 3'],
		['1', { minLength: 2 }, 'has 1 character; the minimum is 2'],
		['x', { pattern: '^a$' }, 'is "x". It must match ^a$.'],
	])('%j is outside %j', (value, limits, problem) => {
		expect(() => textValue(value, limits, refuse)).toThrow(problem);
	});

	it('is counted in characters, not in UTF-16 units', () => {
		expect(textValue('😀😀', { maxLength: 2 }, refuse)).toBe('😀😀');
	});

	const sid = `CA${'0'.repeat(32)}`;

	it('has no spaces around it where it has a format', () => {
		expect(textValue(` ${sid}\n`, { format: sidFormat('CA', 'CF') }, refuse)).toBe(sid);
	});

	it.each([
		[sidFormat('CA'), ['CA1', `SM${'0'.repeat(32)}`, `${sid}0`, `x${sid}`]],
		[webUrl, ['example.com', '/x', 'https://', 'https:// x', 'ftp://x', 'https://x y', 'wss://x']],
		[pathSegment, ['.', '..', ' .. ', '\ud800']],
	])('%p refuses invalid values', (format, values) => {
		for (const value of values) {
			expect(() => textValue(value, { format }, refuse)).toThrow(format.problem);
		}
	});

	it.each(['constructor', '__proto__', '...', '.x', '../x', 'a b', 'ä'])(
		'%j can be part of a path',
		(value) => expect(textValue(value, { format: pathSegment }, refuse)).toBe(value),
	);
});

describe('a number', () => {
	it.each([
		[0, 0],
		['1.5', 1.5],
		[' -3 ', -3],
		['+15551230001', 15551230001],
		['1e3', 1000],
		['.5', 0.5],
	])('%j is %d', (value, number) => expect(numberValue(value, {}, refuse)).toBe(number));

	it.each([true, false, null, undefined, '', ' ', '0x10', 'many', '1,5', '1 2', [1], {}, NaN])(
		'%p is invalid',
		(value) => expect(() => numberValue(value, {}, refuse)).toThrow('must be a number'),
	);

	it('keeps all digits', () => {
		expect(() => numberValue('9007199254740993', {}, refuse)).toThrow('is too large');
	});

	it.each([
		[0, { minimum: 1 }, 'is 0. It must be 1 or more.'],
		[2, { maximum: 1 }, 'is 2. It must be 1 or less.'],
		[1.5, { decimals: 0 }, 'must be a whole number, but it is 1.5'],
		[0.00001, { decimals: 4 }, 'can have 4 decimal places, but it is 0.00001'],
	])('%d is outside %j', (value, limits, problem) => {
		expect(() => numberValue(value, limits, refuse)).toThrow(problem);
	});

	it('is the same as a number and as its text', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				const limits = { minimum: -1e9, maximum: 1e9 };
				const [first, second] = [number, String(number)].map((value) =>
					outcome((no) => numberValue(value, limits, no)),
				);
				// -0 has no text of its own
				expect(second!.value === first!.value).toBe(true);
			}),
		);
	});
});

describe('a boolean', () => {
	it.each([true, 1, 'true', 'TRUE', '1', 'yes', 'Yes', 'on', ' on '])('%j is true', (value) =>
		expect(booleanValue(value, refuse)).toBe(true),
	);

	it.each([false, 0, 'false', 'False', '0', 'no', 'NO', 'off'])('%j is false', (value) =>
		expect(booleanValue(value, refuse)).toBe(false),
	);

	it.each(['perhaps', 2, -1, NaN, [true], {}, 'constructor'])('%j is invalid', (value) =>
		expect(() => booleanValue(value, refuse)).toThrow('must be true or false'),
	);
});

describe('a date', () => {
	it.each([
		['2026-11-23', '2026-11-22T23:00:00Z'],
		['2026-11-23T12:00:00Z', '2026-11-23T12:00:00Z'],
		['2026-11-23T12:00:00.500+02:00', '2026-11-23T10:00:00.500Z'],
		['2026-11-23 12:00', '2026-11-23T11:00:00Z'],
		['20261123T120000', '2026-11-23T11:00:00Z'],
		['Mon, 23 Nov 2026 12:00:00 GMT', '2026-11-23T12:00:00Z'],
		[new Date(0), '1970-01-01T00:00:00Z'],
	])('%p is %s, in Berlin', (value, text) => {
		expect(dateTimeText(dateTimeValue(value, 'Europe/Berlin', refuse))).toBe(text);
	});

	it('is a day in its own time zone', () => {
		expect(dateText(dateTimeValue('2026-11-23T23:30:00-05:00', 'UTC', refuse))).toBe('2026-11-23');
	});

	it.each(['someday', 'room 12', '5', '12', '17:00', '2026', 5, 1732320000000, true, [], {}, null])(
		'%p is invalid',
		(value) => expect(() => dateTimeValue(value, 'UTC', refuse)).toThrow('must be a date'),
	);

	it.each(['-30days', '+30days', '-1month', '-1 year', 'today', 'yesterday'])(
		'%s is relative',
		(value) => expect(isRelativeDate(value)).toBe(true),
	);

	it.each(['30', '-30', 'someday', -30, null])('%p is not relative', (value) =>
		expect(isRelativeDate(value)).toBe(false),
	);
});

describe('a list', () => {
	const comma = (value: unknown) => listValue(value, 'comma', refuse);
	const line = (value: unknown) => listValue(value, 'line', refuse);

	it('is split at commas if no entry can contain one', () => {
		expect(comma('a, b,,c\r\nd')).toEqual(['a', 'b', 'c', 'd']);
		expect(comma(['a,b', ['c']])).toEqual(['a', 'b', 'c']);
	});

	it('is split only at line breaks if an entry can be anything', () => {
		const actions = ['geo:37.78,-122.39|375 Beale St', 'a, b'];
		expect(line(`${actions.join('\n\n')}\r\n`)).toEqual(actions);
		expect(line(['two\nlines'])).toEqual(['two\nlines']);
	});

	it('is split at commas with a space if entries are URLs', () => {
		const url = 'https://example.com/w_200,h_200/a.jpg';
		expect(listValue(`${url}, ${url}\n${url}`, 'commaAndSpace', refuse)).toEqual([url, url, url]);
	});

	it('is flattened, without empty entries', () => {
		expect(line(['a', ['b', ['', null, undefined, ' ', 'c']], []])).toEqual(['a', 'b', 'c']);
	});

	it('keeps objects and their JSON text', () => {
		const object = '{"identity":"ann","attributes":"{}"}';
		expect(line(object)).toEqual([object]);
		expect(line(`{\n "a": 1\n}`)).toEqual(['{\n "a": 1\n}']);
		expect(line([{ a: 1 }])).toEqual([{ a: 1 }]);
	});

	it.each(['["a"', "['a', 'b']", '[{"a":1},]'])('%s is not valid JSON', (text) => {
		expect(() => line(text)).toThrow('is not valid JSON');
	});

	it('can have entries in brackets', () => {
		expect(line('[STOP] to end\n[HELP]')).toEqual(['[STOP] to end', '[HELP]']);
	});

	it('is the same as a list and as its JSON', () => {
		const texts = fc.array(fc.string().filter((text) => !/[,\r\n]/.test(text)));
		fc.assert(
			fc.property(texts, (list) => {
				expect(comma(JSON.stringify(list))).toEqual(comma(list));
				expect(line(JSON.stringify(list))).toEqual(line(list));
			}),
		);
	});
});

describe('JSON', () => {
	it.each([
		['{"a":1}', { a: 1 }],
		['[]', []],
		[{ a: 1 }, { a: 1 }],
	])('%j is %j', (value, json) => expect(jsonValue(value, refuse)).toEqual(json));

	it.each(['"text"', '1', 'null', 1, true, null])('%j is neither object nor list', (value) => {
		expect(() => jsonValue(value, refuse)).toThrow('must be JSON');
	});

	it('says what is wrong with it', () => {
		expect(() => jsonValue('{ "a": }', refuse)).toThrow(/^is not valid JSON: Unexpected token/);
	});

	it('is an object where a list is not accepted', () => {
		expect(objectValue('{}', refuse)).toEqual({});
		expect(() => objectValue([], refuse)).toThrow('must be a JSON object, but it is a list');
	});
});

describe('a header', () => {
	it.each([
		['X-Own', 'a\tb ä'],
		['If-Match', ''],
	])('%s can be %j', (name, value) => expect(() => checkHeader(name, value, refuse)).not.toThrow());

	it.each([
		['Proxy-Connection', 'x', 'cannot set Proxy-Connection'],
		['', 'x', 'has an invalid name: ""'],
		['X-Own', 'Łódź', 'has an invalid value for X-Own'],
		['X-Own', 'a\nb', 'has an invalid value for X-Own'],
	])('%j cannot be %j', (name, value, problem) => {
		expect(() => checkHeader(name, value, refuse)).toThrow(problem);
	});
});
