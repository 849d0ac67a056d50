import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { INode } from 'n8n-workflow';

import { accounts } from '../../sandbox/twilio/accounts';
import { phoneNumberSids } from '../../sandbox/twilio/phoneNumbers';
import { until } from '../sandbox/until';
import type { TestN8n } from './n8n';
import { startTestN8n } from './n8n';

const BEFORE = 'https://example.com/before?key=secret';
const INBOUND = 'com.twilio.messaging.inbound-message.received';

let n8n: TestN8n;
let credentialId: string;

beforeAll(async () => {
	({ n8n, credentialId } = await startTestN8n());
}, 300_000);

afterAll(async () => await n8n.end());

jest.setTimeout(120_000);

const numberAtTwilio = () => n8n.twilio.phoneNumbers.all.find(phoneNumberSids.sandbox)!.resource;

beforeEach(() => {
	n8n.twilio.reset();
	Object.assign(numberAtTwilio(), { sms_url: BEFORE, sms_method: 'GET' });
});

const trigger = (parameters: object): INode => ({
	id: randomUUID(),
	name: randomUUID(),
	type: 'n8n-nodes-twilio.twilioTrigger',
	typeVersion: 1,
	position: [0, 0],
	parameters: parameters as never,
	webhookId: randomUUID(),
	credentials: { twilioApi: { id: credentialId, name: 'Twilio' } },
});

const onMessage = () =>
	trigger({
		source: 'message',
		phoneNumberSid: phoneNumberSids.sandbox,
		options: { replaceWebhook: true },
	});

const save = async (nodes: INode[], isActive: boolean) =>
	await n8n.rest.saveWorkflow({ name: randomUUID(), nodes, connections: {} }, isActive);

const isCalled = ({ webhookId }: INode, path = 'webhook') =>
	numberAtTwilio().sms_url.startsWith(`${n8n.url}/${path}/${webhookId}/webhook?n8n-previous=`);

const isAsBefore = () =>
	numberAtTwilio().sms_url === BEFORE &&
	numberAtTwilio().sms_method === 'GET' &&
	n8n.twilio.sinks.all.newestFirst().length === 0;

it('includes the remedy in the message of a failed activation', async () => {
	const withoutToken = await n8n.rest.saveCredential('API Key', {
		authType: 'apiKey',
		accountSid: accounts.main.sid,
		apiKeySid: `SK${'1'.repeat(32)}`,
		apiKeySecret: 'secret',
	});
	const node = onMessage();
	node.credentials = { twilioApi: { id: withoutToken, name: 'API Key' } };
	const id = await save([node], true);
	let errors: string[] = [];
	while (errors.length === 0) {
		await wait(200);
		const { triggers } = await n8n.rest.publicationStatus(id);
		errors = triggers.flatMap(({ errorMessage }) => errorMessage ?? []);
	}
	expect(errors).toEqual([expect.stringContaining('Fill in "Auth Token for Webhooks"')]);
	expect(isAsBefore()).toBe(true);
});

it('does not retry an activation that cannot succeed', async () => {
	const node = onMessage();
	node.parameters = { ...node.parameters, options: {} };
	const id = await save([node], true);
	let errors: string[] = [];
	while (errors.length === 0) {
		await wait(200);
		const { triggers } = await n8n.rest.publicationStatus(id);
		errors = triggers.flatMap(({ errorMessage }) => errorMessage ?? []);
	}
	expect(errors).toEqual([expect.stringContaining('add the option "Replace Existing Webhook"')]);
	// one for the activation, one for the deactivation after it
	expect(n8n.twilio.requests.length).toBeLessThanOrEqual(2);
	expect(isAsBefore()).toBe(true);
});

it('restores the webhook of a number after two workflows', async () => {
	const [first, second] = [onMessage(), onMessage()];
	const firstId = await save([first], true);
	await until(() => isCalled(first));
	const secondId = await save([second], true);
	await until(() => isCalled(second));
	const { requests } = await n8n.twilio.phone.text({
		from: '+15551230001',
		to: '+15005550006',
		body: 'Hello',
	});
	expect(requests).toMatchObject([{ status: 200 }]);
	const carried = numberAtTwilio().sms_url.length;
	await n8n.rest.deactivate(firstId);
	await until(() => numberAtTwilio().sms_url.length < carried);
	expect(isCalled(second)).toBe(true);
	await n8n.rest.deactivate(secondId);
	await until(isAsBefore);
});

it('restores it if a test listens on one number after another', async () => {
	const node = onMessage();
	const id = await save([node], false);
	await n8n.rest.listen(id, node.name);
	await until(() => isCalled(node, 'webhook-test'));
	const parameters = { ...node.parameters, phoneNumberSid: phoneNumberSids.marketing };
	await n8n.rest.saveNodes(id, [{ ...node, parameters }]);
	await n8n.rest.listen(id, node.name);
	await until(isAsBefore);
	const other = n8n.twilio.phoneNumbers.all.find(phoneNumberSids.marketing)!.resource;
	expect(other.sms_url).toBe(`${n8n.url}/webhook-test/${node.webhookId}/webhook`);
});

it.each(['true', 'false'])(
	'leaves nothing behind when a later trigger fails to activate (publication service: %s)',
	async (service) => {
		await n8n.restart({ N8N_USE_WORKFLOW_PUBLICATION_SERVICE: service });
		const missing = trigger({ source: 'call', phoneNumberSid: `PN${'f'.repeat(32)}` });
		let isActivated = false;
		const nodes = [onMessage(), trigger({ updates: [INBOUND] }), missing];
		const id = await save(nodes, false);
		await n8n.rest.activate(id).then(
			() => (isActivated = true),
			() => undefined,
		);
		// the older path says at once that it failed, and has cleaned up by then
		expect(isActivated).toBe(service === 'true');
		if (isActivated) {
			await until(() => isCalled(nodes[0]!));
			await n8n.rest.deactivate(id);
		}
		await until(isAsBefore);
	},
);
