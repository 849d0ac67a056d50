import { parametersOf } from '../../../../../nodes/Twilio/trigger/payload/parameters';
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
