import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { installPackage, removePackage } from '../../sandbox/n8n/package';
import { accounts, apiKeys } from '../../sandbox/twilio/accounts';
import { TestN8n } from './n8n';
import { Report } from './report';
import type { TestedNode } from './workflow';
import { runWebhookWorkflow, saveWebhookWorkflow } from './workflow';

const BUILT_IN = 'n8n-nodes-base.twilio';
const OURS = 'n8n-nodes-twilio.twilio';
const HTTP_REQUEST = 'n8n-nodes-base.httpRequest';

/** As n8n's built-in credential saves them: without what ours adds. */
const savedCredentials = {
	'Auth token': { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
	'API key': {
		authType: 'apiKey',
		accountSid: accounts.main.sid,
		apiKeySid: apiKeys.standardUs1.sid,
		apiKeySecret: apiKeys.standardUs1.secret,
	},
};

type CredentialName = keyof typeof savedCredentials;

const addresses = { from: '+15005550006', to: '+15551230001' };
const statusCallback = 'http://localhost:9/status?a=1&b=2';

const cases = {
	'a text message': { resource: 'sms', operation: 'send', ...addresses, message: 'Zoë & co +1 👋' },
	'parameters left at their defaults': { ...addresses, message: 'Hello' },
	'a WhatsApp message': {
		resource: 'sms',
		operation: 'send',
		...addresses,
		toWhatsapp: true,
		message: 'Hello',
	},
	'a message with a status callback': {
		resource: 'sms',
		operation: 'send',
		...addresses,
		message: 'Hello',
		options: { statusCallback },
	},
	'a call that says a text': {
		resource: 'call',
		operation: 'make',
		...addresses,
		message: `"It's" 5 > 4 & 3`,
	},
	'a call that follows TwiML, with a status callback': {
		resource: 'call',
		operation: 'make',
		...addresses,
		twiml: true,
		message: '<Response><Play>https://example.com/a.mp3</Play></Response>',
		options: { statusCallback },
	},
};

const report = new Report();
const credentialIds = new Map<CredentialName, string>();
let n8n: TestN8n;

/** Runs one node once: the request it sent, and its output. */
async function run(
	type: string,
	credential: CredentialName,
	parameters: object,
	settings: Partial<TestedNode> = {},
) {
	n8n.twilio.reset();
	const id = credentialIds.get(credential)!;
	const credentials = { twilioApi: { id, name: credential } };
	const path = await saveWebhookWorkflow(n8n, {
		type,
		parameters: parameters as never,
		credentials,
		...settings,
	});
	const output: unknown = await (await runWebhookWorkflow(n8n, path)).json();
	expect(n8n.twilio.requests).toHaveLength(1);
	expect(n8n.twilio.violations).toEqual([]);
	const { method, host, path: urlPath, query, body, user } = n8n.twilio.requests[0]!;
	return { request: { method, host, path: urlPath, query, body, user }, output };
}

/** Twilio gives each message and call a SID and dates of its own. */
const withoutIdentity = (output: unknown) =>
	JSON.parse(
		JSON.stringify(output, (name, value: unknown) =>
			name.startsWith('date_')
				? 'a date'
				: typeof value === 'string'
					? value.replace(/(SM|CA)[0-9a-f]{32}/g, '$1…')
					: value,
		),
	) as unknown;

beforeAll(async () => {
	n8n = await TestN8n.create();
	await n8n.restart();
	for (const [name, data] of Object.entries(savedCredentials)) {
		credentialIds.set(name as CredentialName, await n8n.rest.saveCredential(name, data));
	}
	await installPackage(n8n.userFolder);
	await n8n.restart();
}, 600_000);

afterAll(async () => {
	await n8n.end();
	report.write();
});

describe.each(['Auth token', 'API key'] as const)('with the %s saved before', (credential) => {
	it.each(Object.entries(cases))(
		'sends what the built-in node sends: %s',
		async (title, parameters) => {
			const theirs = await run(BUILT_IN, credential, parameters);
			const ours = await run(OURS, credential, parameters);
			report.add(`${title} (${credential})`, {
				[BUILT_IN]: theirs.request,
				[OURS]: ours.request,
			});

			// the built-in node sends an empty StatusCallback where there is none
			const { StatusCallback, ...rest } = theirs.request.body as Record<string, string>;
			const body = StatusCallback ? { ...rest, StatusCallback } : rest;
			expect(ours.request).toEqual({ ...theirs.request, body });
			expect(withoutIdentity(ours.output)).toEqual(withoutIdentity(theirs.output));
		},
	);

	it('does not name the channel twice, as the built-in node does', async () => {
		const parameters = {
			...addresses,
			to: 'whatsapp:+15551230001',
			toWhatsapp: true,
			message: 'Hi',
		};
		const { request } = await run(OURS, credential, parameters);
		expect(request.body).toMatchObject({
			From: 'whatsapp:+15005550006',
			To: 'whatsapp:+15551230001',
		});
	});

	it('shows Twilio’s error, and continues with On Error set to continue', async () => {
		const { output } = await run(
			OURS,
			credential,
			{
				to: addresses.to,
				sender: 'messagingService',
				messagingServiceSid: `MG${'9'.repeat(32)}`,
				message: 'Hello',
			},
			{ onError: 'continueRegularOutput' },
		);
		expect(output).toEqual([
			{
				error: expect.stringContaining('Messaging Service'),
				message: expect.stringMatching(
					/^Twilio error 21701 \(HTTP 404\)\. Details: https:\S+21701 Request ID: RQ[0-9a-f]{32}\.$/,
				),
			},
		]);
	});

	it('authenticates the HTTP Request node', async () => {
		const { output } = await run(
			HTTP_REQUEST,
			credential,
			{
				url: `https://api.twilio.com/2010-04-01/Accounts/${accounts.main.sid}/Messages.json`,
				authentication: 'predefinedCredentialType',
				nodeCredentialType: 'twilioApi',
			},
			{ typeVersion: 4.2 },
		);
		expect(output).toMatchObject([{ messages: [] }]);
	});
});

it('keeps secrets out of n8n’s log', () => {
	const log = readFileSync(join(n8n.userFolder, 'n8n.log'), 'utf8');
	expect(log).toContain('Editor is now accessible');
	expect(log).not.toContain(accounts.main.authTokens.us1);
	expect(log).not.toContain(apiKeys.standardUs1.secret);
});

it('leaves the built-in node working when the package is removed', async () => {
	removePackage(n8n.userFolder);
	await n8n.restart();
	for (const credential of credentialIds.keys()) {
		const { output } = await run(BUILT_IN, credential, cases['a text message']);
		expect(output).toMatchObject([{ status: 'queued', to: '+15551230001' }]);
	}
}, 300_000);
