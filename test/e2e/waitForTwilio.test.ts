import { setTimeout as sleep } from 'node:timers/promises';

import { templateSids } from '../../sandbox/twilio/contentTemplates';
import { until } from '../sandbox/until';
import type { TestN8n } from './n8n';
import { startTestN8n } from './n8n';
import { sendSigned, startWaitingWorkflow, textsSentTo, untilWaiting } from './waitingWorkflow';

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

jest.setTimeout(240_000);

const person = '+15551230001';
const resultTo = '+15551230002';

const start = async (parameters: object, recipients = [person]) =>
	await startWaitingWorkflow(n8n, credentialId, recipients, parameters, resultTo);

/** The value of a parameter that was sent to Twilio. */
async function sent(name: string, pathEnd: string): Promise<string> {
	const find = () =>
		n8n.twilio.requests.find(({ path, body }) => path.endsWith(pathEnd) && name in body);
	await until(() => find() !== undefined);
	return String(find()!.body[name]);
}

type Item = Record<string, unknown>;

/** The items that the workflow continued with; it does so once. */
async function results(count: number): Promise<Item[]> {
	const texts = () => textsSentTo(n8n, resultTo);
	await until(() => texts().length >= count);
	expect(texts()).toHaveLength(count);
	return texts().map((text) => JSON.parse(text) as Item);
}

const result = async () => (await results(1))[0]!;

it('waits for the delivery despite forged and early requests', async () => {
	n8n.twilio.messages.manual = true;
	await start({ waitFor: 'delivery' });
	const url = await sent('StatusCallback', '/Messages.json');
	await untilWaiting(url);
	const { sid } = n8n.twilio.messages.all.newestFirst()[0]!.resource;
	expect((await sendSigned(url, { MessageStatus: 'delivered' }, 'forged')).status).toBe(403);
	expect((await sendSigned(url, { MessageStatus: 'delivered' })).status).toBe(200);
	expect(textsSentTo(n8n, resultTo)).toEqual([]);
	n8n.twilio.messages.play(sid, 'delivered');
	expect(await result()).toMatchObject({ to: person, status: 'delivered' });
});

it('waits for a reply, asks again, and closes the Conversation', async () => {
	await start({ waitFor: 'reply', choices: 'YES, NO' });
	await untilWaiting(await sent('Configuration.Url', '/Webhooks'));
	const { sid } = n8n.twilio.messages.all.newestFirst()[0]!.resource;
	n8n.twilio.phone.reply(sid, 'Which day?');
	await until(() =>
		n8n.twilio.requests.some(({ body }) => body.Body === 'Please reply YES or NO.'),
	);
	n8n.twilio.phone.reply(sid, 'yes!');
	expect(await result()).toMatchObject({
		data: { text: 'yes!', choice: 'YES', from: person },
	});
	await until(() => n8n.twilio.conversations.all.newestFirst()[0]!.resource.state === 'closed');
});

it('continues without a reply if the message is not delivered', async () => {
	n8n.twilio.messages.manual = true;
	await start({ waitFor: 'reply' });
	await untilWaiting(await sent('Configuration.Url', '/Webhooks'));
	n8n.twilio.messages.play(n8n.twilio.messages.all.newestFirst()[0]!.resource.sid, 'undelivered');
	expect(await result()).toMatchObject({
		data: { text: null, status: 'undelivered', errorCode: 30003 },
	});
});

it('waits for a reply by WhatsApp to a template', async () => {
	await start({
		waitFor: 'reply',
		toWhatsapp: true,
		content: 'template',
		contentSid: { mode: 'id', value: templateSids.quickReply },
		variables: 'json',
		contentVariablesJson: '{ "1": "Friday" }',
	});
	await untilWaiting(await sent('Configuration.Url', '/Webhooks'));
	const { sid, body } = n8n.twilio.messages.all.newestFirst()[0]!.resource;
	expect(body).toBe('See you on Friday?');
	n8n.twilio.phone.reply(sid, 'Yes');
	expect(await result()).toMatchObject({ data: { text: 'Yes', from: `whatsapp:${person}` } });
});

const people = ['+15551230011', '+15551230012'];

/** The message to a recipient. */
const messageTo = (to: string) =>
	n8n.twilio.messages.all.newestFirst().find(({ resource }) => resource.to === to)!.resource;

it('waits for the replies of several people, and pairs each with its item', async () => {
	await start({ waitFor: 'reply' }, people);
	await untilWaiting(await sent('Configuration.Url', '/Webhooks'));
	n8n.twilio.phone.reply(messageTo(people[1]!).sid, 'second');
	n8n.twilio.phone.reply(messageTo(people[0]!).sid, 'first');
	const [first, second] = await results(2);
	expect(first).toMatchObject({ data: { text: 'first', from: people[0] } });
	expect(second).toMatchObject({ data: { text: 'second', from: people[1] } });
});

it('keeps the answers of several people on their pages until all are there', async () => {
	await start({ waitFor: 'approval' }, people);
	const [first, second] = await Promise.all(
		people.map(async (to) => {
			await until(() => textsSentTo(n8n, to).length > 0);
			return /https?:\S+$/.exec(textsSentTo(n8n, to)[0]!)![0];
		}),
	);
	while ((await fetch(first!)).status !== 200) await sleep(50);
	const press = async (link: string, decision: string) =>
		await (await fetch(link, { method: 'POST', body: new URLSearchParams({ decision }) })).text();
	expect(await press(second!, 'decline')).toContain('Thank you');
	expect(await press(second!, 'approve')).toContain('already answered');
	expect(textsSentTo(n8n, resultTo)).toEqual([]);
	await n8n.restart();
	const { origin } = new URL(n8n.url);
	await press(first!.replace(new URL(first!).origin, origin), 'approve');
	expect(await results(2)).toMatchObject([
		{ data: { approved: true } },
		{ data: { approved: false } },
	]);
});

it('continues with the first of several who answers the phone, and ends the other call', async () => {
	await start(
		{ resource: 'call', waitFor: 'keys', question: 'Well?', continueWhen: 'firstAnswered' },
		people,
	);
	await untilWaiting(await sent('StatusCallback', '/Calls.json'));
	await until(() => n8n.twilio.calls.all.newestFirst().length === 2);
	const [second, first] = n8n.twilio.calls.all.newestFirst().map(({ resource }) => resource);
	await n8n.twilio.phone.answer(second!.sid);
	await n8n.twilio.phone.press(second!.sid, '1');
	const items = await results(2);
	const answered = items.filter(({ data }) => (data as Item).approved);
	expect(answered).toMatchObject([{ data: { callSid: second!.sid } }]);
	await until(() => ['canceled', 'completed'].includes(String(first!.status)));
});

const calledSid = () => n8n.twilio.calls.all.newestFirst()[0]!.resource.sid;

it('waits for a key in a call', async () => {
	await start({ resource: 'call', waitFor: 'keys', question: 'May I?' });
	await untilWaiting(await sent('StatusCallback', '/Calls.json'));
	await n8n.twilio.phone.answer(calledSid());
	await n8n.twilio.phone.press(calledSid(), '5');
	const { heard } = await n8n.twilio.phone.press(calledSid(), '1');
	expect(heard.at(-1)).toContain('Thank you. Goodbye.');
	expect(await result()).toMatchObject({ data: { approved: true, choice: 'approve' } });
});

it('waits for a spoken answer in a call', async () => {
	await start({ resource: 'call', waitFor: 'speech', question: 'When?', choices: {} });
	await untilWaiting(await sent('StatusCallback', '/Calls.json'));
	await n8n.twilio.phone.answer(calledSid());
	await n8n.twilio.phone.say(calledSid(), 'On Monday.', 0.9);
	expect(await result()).toMatchObject({ data: { text: 'On Monday.', confidence: 0.9 } });
});

it('waits for the recording of a call, with the file', async () => {
	await start({
		resource: 'call',
		waitFor: 'recording',
		message: 'Hello',
		downloadRecording: true,
	});
	await untilWaiting(await sent('StatusCallback', '/Calls.json'));
	await n8n.twilio.phone.answer(calledSid());
	await n8n.twilio.phone.hangUp(calledSid());
	expect(await result()).toMatchObject({
		sid: expect.stringMatching(/^RE/),
		status: 'completed',
		call: { status: 'completed' },
	});
});

it.each(['keys', 'completed', 'recording'])(
	'continues when nobody answers the call: %s',
	async (waitFor) => {
		await start({ resource: 'call', waitFor, question: 'May I?' });
		await untilWaiting(await sent('StatusCallback', '/Calls.json'));
		n8n.twilio.phone.noAnswer(calledSid());
		const { data, call, ...ended } = await result();
		expect(data ?? call ?? ended).toMatchObject({ status: 'no-answer' });
	},
);

it('continues with the input after the limit', async () => {
	await start({
		waitFor: 'freeText',
		limitWaitTime: true,
		limitType: 'afterTimeInterval',
		resumeAmount: 0.05,
		resumeUnit: 'minutes',
	});
	// n8n looks for limits once a minute
	expect(await result()).toEqual({ to: person });
});
