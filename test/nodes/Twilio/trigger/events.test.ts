import { accounts, apiKeys } from '../../../../sandbox/twilio/accounts';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { TestTrigger } from '../../../engine/trigger';

const INBOUND = 'com.twilio.messaging.inbound-message.received';
const SENT = 'com.twilio.messaging.message.sent';

let twilio: Sandbox;
let trigger: TestTrigger;

const credentials = {
	authType: 'apiKey',
	accountSid: accounts.main.sid,
	apiKeySid: apiKeys.mainUs1.sid,
	apiKeySecret: apiKeys.mainUs1.secret,
	webhookAuthToken: accounts.main.authTokens.us1,
	region: 'us1',
};

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
beforeEach(async () => {
	twilio.reset();
	trigger = await TestTrigger.create({
		parameters: { updates: [INBOUND, SENT] },
		serverUrl: twilio.url,
		credentials,
	});
});
afterEach(async () => {
	await trigger.stop();
	expect(twilio.violations).toEqual([]);
});
afterAll(async () => await twilio.stop());

const received = () => trigger.executions.flat().map(({ json }) => json);

it('subscribes a sink of its own to the chosen events, and removes both', async () => {
	await trigger.activate();
	expect(twilio.sinks.all.newestFirst().map(({ resource }) => resource)).toMatchObject([
		{ status: 'active', sink_configuration: { destination: trigger.url, batch_events: false } },
	]);
	await twilio.events.publish(INBOUND, { from: '+15551230001' });
	await twilio.events.publish('com.twilio.messaging.message.read', {});
	expect(received()).toMatchObject([
		{ type: INBOUND, specversion: '1.0', data: { from: '+15551230001' } },
	]);

	expect(await trigger.deactivate()).toBe(true);
	expect(twilio.sinks.all.newestFirst()).toEqual([]);
	expect(twilio.subscriptions.all.newestFirst()).toEqual([]);
	expect(trigger.staticData).toEqual({});
});
