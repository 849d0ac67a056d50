import approveAnExpense from '../../examples/approve-an-expense-by-sms.json';
import confirmAnAppointment from '../../examples/confirm-an-appointment.json';
import onCallEscalation from '../../examples/on-call-escalation.json';
import type { WorkflowDraft } from '../../sandbox/n8n/rest';
import { until } from '../sandbox/until';
import type { TestN8n } from './n8n';
import { startTestN8n } from './n8n';
import { textsSentTo, untilWaiting } from './waitingWorkflow';
import { postToWebhook } from './workflow';

let n8n: TestN8n;
let credentialId: string;

beforeAll(async () => {
	({ n8n, credentialId } = await startTestN8n());
}, 300_000);

beforeEach(() => {
	n8n.twilio.reset();
	n8n.twilio.calls.manual = true;
});

afterAll(async () => await n8n.end());

jest.setTimeout(120_000);

/** Imports an example, chooses the credential in its nodes, and publishes it. */
async function publish(example: object): Promise<void> {
	const draft = JSON.parse(JSON.stringify(example)) as WorkflowDraft;
	for (const node of draft.nodes) {
		if (node.credentials) node.credentials = { twilioApi: { id: credentialId, name: 'Twilio' } };
	}
	await n8n.rest.saveWorkflow(draft, true);
}

/** The value of the latest parameter of a name that was sent to Twilio. */
const latest = (name: string): string | undefined =>
	n8n.twilio.requests.findLast(({ body }) => name in body)?.body[name] as string | undefined;

it('approves an expense by SMS', async () => {
	await publish(approveAnExpense);
	const expense = { name: 'Ann', amount: '$20', purpose: 'Lunch', phone: '+15551230005' };
	await postToWebhook(n8n, 'approve-an-expense', expense);
	await until(() => textsSentTo(n8n, '+15551230001').length > 0);
	const [, text, link] = /^(.*)\n\n(.*)$/.exec(textsSentTo(n8n, '+15551230001')[0]!)!;
	expect(text).toBe('Ann asks for $20: Lunch');
	const approve = async () =>
		await fetch(link!, { method: 'POST', body: new URLSearchParams({ decision: 'approve' }) });
	// it may not be waiting yet
	while (!(await approve()).ok);
	await until(() => textsSentTo(n8n, '+15551230005').length > 0);
	expect(textsSentTo(n8n, '+15551230005')).toEqual(['Your expense of $20 was approved.']);
});

it('calls the next person on call until one presses 1', async () => {
	await publish(onCallEscalation);
	await postToWebhook(n8n, 'on-call-alert', { text: 'the server is down' });
	const calls = () => n8n.twilio.calls.all.newestFirst();
	const called = async (number: string) => {
		await until(() => calls()[0]?.resource.to === number);
		await untilWaiting(latest('StatusCallback')!);
		return calls()[0]!.resource.sid;
	};
	n8n.twilio.phone.noAnswer(await called('+15551230001'));
	const second = await called('+15551230002');
	await n8n.twilio.phone.answer(second);
	const { heard } = await n8n.twilio.phone.press(second, '1');
	expect(heard.join()).toContain(
		'Alert: the server is down. Press 1 to acknowledge. Press 2 to pass it on.',
	);
	await until(() => textsSentTo(n8n, '+15551230009').length > 0);
	expect(textsSentTo(n8n, '+15551230009')).toEqual(['Bob takes care of: the server is down']);
	expect(calls()).toHaveLength(2);
});

it.each([
	['Yes!', '+15551230005', 'Thank you. See you then.'],
	['no', '+15551230009', 'Not confirmed: Monday, +15551230005'],
])('confirms an appointment by reply: %s', async (reply, tells, text) => {
	if (reply === 'Yes!') await publish(confirmAnAppointment);
	const appointment = { time: 'Monday', phone: '+15551230005' };
	await postToWebhook(n8n, 'confirm-an-appointment', appointment);
	await until(() => latest('Configuration.Url') !== undefined);
	await untilWaiting(latest('Configuration.Url')!);
	n8n.twilio.phone.reply(n8n.twilio.messages.all.newestFirst()[0]!.resource.sid, reply);
	await until(() => textsSentTo(n8n, tells).includes(text));
});
