import { withPrevious } from '../../../../../nodes/Twilio/trigger/inbound/previousWebhooks';
import { parametersOf, valuesOf } from '../../../../../nodes/Twilio/trigger/payload/parameters';
import { form, formRequest, getRequest, jsonRequest, type Pairs } from '../signature/requests';

const webhook = 'https://n8n.example.com/webhook';
const sent: Pairs = [
	['Body', 'Grüße & 1+1=2 😀'],
	['a[b]', 'as it is'],
	['Empty', ''],
	['__proto__', 'a name'],
	['Twice', 'first'],
	['Twice', 'second'],
];
const expected = Object.fromEntries(sent.filter(([, value]) => value !== 'second'));

it('reads the form of a POST, and the query of its URL', () => {
	expect(parametersOf(formRequest(`${webhook}?order=7&Body=other`, sent))).toEqual({
		...expected,
		order: '7',
	});
});

it('reads the query of a GET', () => {
	expect(parametersOf(getRequest(`${webhook}?${form(sent)}`))).toEqual(expected);
	expect(parametersOf(getRequest(webhook))).toEqual({});
});

describe('JSON', () => {
	const sentJson = (text: string) => jsonRequest(`${webhook}?order=7`, Buffer.from(text));
	const json =
		'{"Sid":"SM1","Number":2,"Flag":true,"None":null,"Nested":{"a":[1]},"__proto__":"x"}';
	const query = { order: '7', bodySHA256: expect.any(String) };

	it('is read unchanged', () => {
		const { __proto__, ...others } = JSON.parse(json) as Record<string, unknown>;
		expect(__proto__).toBe('x');
		expect({ ...valuesOf(sentJson(json)) }).toMatchObject({ ...query, ...others });
	});

	it('is read as texts', () => {
		expect(Object.entries(parametersOf(sentJson(json)))).toEqual(
			expect.arrayContaining([
				['order', '7'],
				['Sid', 'SM1'],
				['Number', '2'],
				['Flag', 'true'],
				['Nested', '{"a":[1]}'],
				['__proto__', 'x'],
			]),
		);
		expect(parametersOf(sentJson(json))).not.toHaveProperty('None');
	});

	it('is read whatever the header says, which is not signed', () => {
		const request = { ...sentJson(json), contentType: 'application/x-www-form-urlencoded' };
		expect(valuesOf(request)).toEqual(valuesOf(sentJson(json)));
	});

	it('in a list loses nothing', () => {
		expect(valuesOf(sentJson('[{"a":1},{"a":2}]'))).toEqual({ ...query, 0: { a: 1 }, 1: { a: 2 } });
	});
});

it('leaves out the trigger’s own query parameters', () => {
	const url = withPrevious(`${webhook}?order=7`, [
		{ url: 'https://example.com', method: 'GET', overrides: {} },
	]);
	expect(url).toContain('&n8n-previous=');
	expect(parametersOf(formRequest(url, sent))).toEqual({ ...expected, order: '7' });
});
