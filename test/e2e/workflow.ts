import { randomUUID } from 'node:crypto';
import type { INode } from 'n8n-workflow';
import { setTimeout as sleep } from 'node:timers/promises';

import type { RunningN8n } from './n8n';

/** The node to run: what a saved workflow says of it. */
export type TestedNode = Pick<INode, 'type' | 'parameters' | 'credentials' | 'onError'> & {
	typeVersion?: number;
};

/** What the webhook answers with: the json of all items, or the file of the first. */
type Answer = 'allEntries' | 'firstEntryBinary';

/** A saved and active workflow of a webhook and one node, whose output the webhook answers with. */
export async function saveWebhookWorkflow(
	n8n: RunningN8n,
	node: TestedNode,
	responseData: Answer = 'allEntries',
): Promise<string> {
	const path = randomUUID();
	const webhook: INode = {
		id: randomUUID(),
		webhookId: path,
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		position: [0, 0],
		parameters: {
			path,
			responseMode: 'lastNode',
			responseData,
			responseBinaryPropertyName: 'data',
		},
	};
	const tested: INode = {
		typeVersion: 1,
		...node,
		id: randomUUID(),
		name: 'Tested',
		position: [220, 0],
	};
	await n8n.rest.saveWorkflow(
		{
			name: path,
			nodes: [webhook, tested],
			connections: { Webhook: { main: [[{ node: 'Tested', type: 'main', index: 0 }]] } },
		},
		true,
	);
	return path;
}

/** Runs it; returns what the webhook answers. */
export const runWebhookWorkflow = async (n8n: RunningN8n, path: string): Promise<Response> =>
	await untilRegistered(async () => await fetch(`${n8n.url}/webhook/${path}`));

/** Posts JSON to the webhook of a workflow that was just published. */
export async function postToWebhook(n8n: RunningN8n, path: string, body: object): Promise<void> {
	const headers = { 'content-type': 'application/json' };
	const options = { method: 'POST', headers, body: JSON.stringify(body) };
	await untilRegistered(async () => await fetch(`${n8n.url}/webhook/${path}`, options));
}

/** n8n registers webhooks a moment after it says that the workflow is active. */
async function untilRegistered(send: () => Promise<Response>): Promise<Response> {
	for (let attempt = 0; ; attempt++) {
		const response = await send();
		if (response.status !== 404 || attempt === 20) return response;
		await sleep(500);
	}
}
