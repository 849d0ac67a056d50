import { parametersOf } from '../../../../../nodes/Twilio/trigger/payload/parameters';
import { withPrevious } from '../../../../../nodes/Twilio/trigger/inbound/previous';
import { form, formRequest, getRequest, type Pairs } from '../signature/requests';

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

it('reads the form of a POST, and what people have put into its query', () => {
	expect(parametersOf(formRequest(`${webhook}?order=7&Body=other`, sent))).toEqual({
		...expected,
		order: '7',
	});
});

it('reads the query of a GET', () => {
	expect(parametersOf(getRequest(`${webhook}?${form(sent)}`))).toEqual(expected);
	expect(parametersOf(getRequest(webhook))).toEqual({});
});

it('leaves out what the trigger keeps in the query of its webhook', () => {
	const url = withPrevious(`${webhook}?order=7`, [
		{ url: 'https://example.com', method: 'GET', overruling: {} },
	]);
	expect(url).toContain('&n8n-previous=');
	expect(parametersOf(formRequest(url, sent))).toEqual({ ...expected, order: '7' });
});
