import { CLEAR, encodeForm, encodePath } from '../../../../nodes/Twilio/transport/encode';

describe('encodePath', () => {
	it('fills placeholders, each value encoded', () => {
		expect(
			encodePath('https://api.twilio.com/Accounts/{AccountSid}/Messages/{Sid}.json', {
				AccountSid: 'AC1',
				Sid: '../a b?',
			}),
		).toBe('https://api.twilio.com/Accounts/AC1/Messages/..%2Fa%20b%3F.json');
	});

	it.each<Record<string, string>>([{}, { Sid: '' }, { Sid: '.' }, { Sid: '..' }])(
		'throws when a placeholder has no value',
		(values) => {
			expect(() => encodePath('https://api.twilio.com/Messages/{Sid}.json', values)).toThrow(
				'Missing value for {Sid} in https://api.twilio.com/Messages/{Sid}.json',
			);
		},
	);

	it('has no value for names that every object inherits', () => {
		expect(() => encodePath('https://api.twilio.com/{constructor}', {})).toThrow(
			'Missing value for {constructor}',
		);
	});
});

describe('encodeForm', () => {
	it('repeats the name of a list', () => {
		expect(encodeForm({ MediaUrl: ['https://a.example', 'https://b.example'] })).toBe(
			'MediaUrl=https%3A%2F%2Fa.example&MediaUrl=https%3A%2F%2Fb.example',
		);
	});

	it('writes objects as JSON, alone and in a list', () => {
		expect(decodeURIComponent(encodeForm({ A: { b: 1 }, Types: [{ type: 'x' }] }))).toBe(
			'A={"b":1}&Types={"type":"x"}',
		);
	});

	it('leaves out empty values, and keeps false and 0', () => {
		const values = { A: '', B: null, C: undefined, D: [], E: [''], F: false, G: 0, H: {} };
		expect(encodeForm(values)).toBe('F=false&G=0');
	});

	it('sends values to clear', () => {
		expect(encodeForm({ Body: CLEAR })).toBe('Body=');
	});

	it('encodes names and values', () => {
		expect(encodeForm({ 'DateSent>': '2026-01-01', To: '+1 555' })).toBe(
			'DateSent%3E=2026-01-01&To=%2B1+555',
		);
	});
});
