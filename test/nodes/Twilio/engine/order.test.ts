import type { IDataObject } from 'n8n-workflow';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import type { SeenRequest } from '../../../engine/localServer';
import { startLocalServer } from '../../../engine/localServer';
import { runNode } from '../../../engine/runNode';

/**
 * Runs the node for items, against a server that responds only once `together` requests have arrived.
 * @returns what `groupOf` gives for these first requests
 */
async function firstRequests(
	parameters: IDataObject,
	items: IDataObject[],
	together: number,
	groupOf: (request: SeenRequest) => string,
): Promise<string[]> {
	let respond = () => {};
	const haveArrived = new Promise<void>((resolve) => (respond = resolve));
	const server = await startLocalServer(async (_request, index) => {
		if (index + 1 === together) respond();
		await haveArrived;
		return { status: 201, body: { sid: 'XX1' } };
	});
	await runNode({ node: new Twilio(), serverUrl: server.url, parameters, items });
	await server.stop();
	return server.requests.slice(0, together).map(groupOf);
}

const recipients = Array.from({ length: 8 }, (_, index) => ({
	to: `+1555123000${Math.floor(index / 2)}`,
}));
const toOf = ({ body }: SeenRequest) => new URLSearchParams(body).get('To')!;

it.each<[string, IDataObject]>([
	[
		'Message: Send',
		{
			resource: 'sms',
			operation: 'send',
			from: '+15551230009',
			to: '={{ $json.to }}',
			message: 'Hi',
		},
	],
	[
		'Custom Request',
		{
			resource: 'customRequest',
			operation: 'send',
			method: 'POST',
			url: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
			bodyType: 'form',
			form: { parameter: [{ name: 'To', value: '={{ $json.to }}' }] },
			binaryPropertyName: 'data',
		},
	],
	[
		'API Operation',
		{
			resource: 'apiOperation',
			operation: 'run',
			product: 'api',
			apiOperation: { __rl: true, mode: 'key', value: 'api_v2010.CreateMessage' },
			parameters: {
				mappingMode: 'defineBelow',
				value: { To: '={{ $json.to }}', From: '+15551230009', Body: 'Hi' },
			},
		},
	],
])('%s sends to one recipient in order, and to others in parallel', async (_name, parameters) => {
	const first = await firstRequests(parameters, recipients, 4, toOf);
	expect(new Set(first).size).toBe(4);
});

it('creates resources in one parent in parallel', async () => {
	const first = await firstRequests(
		{
			resource: 'apiOperation',
			operation: 'run',
			product: 'taskrouter',
			apiOperation: { __rl: true, mode: 'key', value: 'taskrouter_v1.CreateTask' },
			parameters: {
				mappingMode: 'defineBelow',
				value: { 'path.WorkspaceSid': `WS${'1'.repeat(32)}`, Attributes: '{}' },
			},
		},
		recipients,
		8,
		({ path }) => path,
	);
	expect(first).toHaveLength(8);
});
