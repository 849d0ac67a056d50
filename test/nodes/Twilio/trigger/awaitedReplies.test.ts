import { phoneNumberSids } from '../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';
import { runUntilWaiting } from '../../../engine/waitingNode';
import { byAuthToken } from './account';

let twilio: Sandbox;
let trigger: TestTrigger;

const person = '+15551230001';
const number = '+15005550006';

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
afterEach(async () => {
	await trigger.stop();
	twilio.reset();
});
afterAll(async () => await twilio.stop());

async function start(skipAwaitedReplies: boolean) {
	trigger = await TestTrigger.create({
		parameters: {
			source: 'message',
			receiver: 'phoneNumber',
			phoneNumberSid: phoneNumberSids.sandbox,
			reply: 'text',
			message: 'Thanks',
			options: { skipAwaitedReplies },
		},
		serverUrl: twilio.url,
		credentials: byAuthToken,
	});
	await trigger.activate();
}

const waitForReply = async () =>
	await runUntilWaiting({
		serverUrl: twilio.url,
		credentials: byAuthToken,
		parameters: {
			resource: 'sms',
			operation: 'sendAndWait',
			waitFor: 'reply',
			from: number,
			to: person,
			message: 'Can you come?',
		},
	});

const writes = async (from: string, body: string) =>
	await twilio.phone.text({ from, to: number, body });

it('leaves replies to the execution that waits for them, before and after it continues', async () => {
	await start(true);
	await waitForReply();
	const { replies } = await writes(person, 'Yes');
	await writes('+15551230002', 'Hello');
	expect(replies).toEqual([]);
	expect(trigger.executions.flat().map(({ json }) => json.text)).toEqual(['Hello']);

	twilio.conversations.all.newestFirst()[0]!.resource.state = 'closed';
	await writes(person, 'Yes');
	await writes(person, 'Something else');
	expect(trigger.executions.flat().map(({ json }) => json.text)).toEqual([
		'Hello',
		'Something else',
	]);
});

it('starts the workflow if the option is off', async () => {
	await start(false);
	await waitForReply();
	await writes(person, 'Yes');
	expect(trigger.executions.flat()).toHaveLength(1);
});

it('starts the workflow if Twilio cannot be asked, and says why', async () => {
	await start(true);
	await waitForReply();
	const match = ({ path }: { path: string }) => path.endsWith('/ParticipantConversations');
	twilio.faults.add({ match, answer: 'html', status: 403 });
	await writes(person, 'Yes');
	expect(trigger.executions.flat()).toHaveLength(1);
	expect(trigger.logs.map(({ text }) => text).join()).toContain('could not ask Twilio');
});
