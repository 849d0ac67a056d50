import { randomUUID } from 'node:crypto';
import type { INode } from 'n8n-workflow';
import { setTimeout as sleep } from 'node:timers/promises';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import { accounts } from '../../sandbox/twilio/accounts';
import type { RunningN8n } from './n8n';
import { postToWebhook } from './workflow';

/**
 * Starts a workflow that sends something, waits, and sends what came of it to another number.
 * @param recipients each gets an input item of the node that waits
 */
export async function startWaitingWorkflow(
	n8n: RunningN8n,
	credentialId: string,
	recipients: string[],
	parameters: object,
	resultTo: string,
): Promise<void> {
	const twilioNode = (name: string, own: object, x: number): INode => ({
		id: randomUUID(),
		name,
		type: 'n8n-nodes-twilio.twilio',
		typeVersion: 1,
		position: [x, 0],
		parameters: { resource: 'sms', from: '+15005550006', ...own } as INode['parameters'],
		credentials: { twilioApi: { id: credentialId, name: 'Twilio' } },
	});
	const path = randomUUID();
	const webhook: INode = {
		id: randomUUID(),
		webhookId: path,
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		position: [0, 0],
		parameters: { path, httpMethod: 'POST' },
	};
	const people: INode = {
		id: randomUUID(),
		name: 'People',
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		position: [110, 0],
		parameters: { fieldToSplitOut: 'body.people', options: { destinationFieldName: 'to' } },
	};
	const nodes = [
		webhook,
		people,
		twilioNode(
			'Ask',
			{ operation: 'sendAndWait', to: '={{ $json.to }}', message: 'May I?', ...parameters },
			220,
		),
		twilioNode(
			'Tell',
			{ operation: 'send', to: resultTo, message: '={{ JSON.stringify($json) }}' },
			440,
		),
	];
	const to = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });
	await n8n.rest.saveWorkflow(
		{
			name: path,
			nodes,
			connections: { Webhook: to('People'), People: to('Ask'), Ask: to('Tell') },
		},
		true,
	);
	await postToWebhook(n8n, path, { people: recipients });
}

/** The texts of the messages to a number. */
export const textsSentTo = (n8n: RunningN8n, number: string): string[] =>
	n8n.twilio.requests
		.filter(({ body, path }) => body.To === number && path.endsWith('/Messages.json'))
		.map(({ body }) => String(body.Body));

/** Sends a request as Twilio does. */
export async function sendSigned(
	url: string,
	parameters: Record<string, string>,
	authToken = accounts.main.authTokens.us1,
): Promise<Response> {
	const signature = getExpectedTwilioSignature(authToken, url, parameters);
	return await fetch(url, {
		method: 'POST',
		headers: { 'x-twilio-signature': signature },
		body: new URLSearchParams(parameters),
	});
}

/** Resolves once an execution waits at a URL: n8n then lets the node refuse a forged request. */
export async function untilWaiting(url: string): Promise<void> {
	while ((await sendSigned(url, { Forged: 'true' }, 'forged')).status !== 403) await sleep(50);
}
