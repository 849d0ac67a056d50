import '../../jest/n8nSettings.js';

import type { IExecuteFunctions, INodeType } from 'n8n-workflow';
import { setImmediate as turn } from 'node:timers/promises';

import { runNode } from '../../engine/runNode';
import { message } from '../message';

const [, , file, count] = process.argv;

/** How many requests go by between two looks at the memory. */
const BETWEEN = 1000;

/** The most memory that was in use, garbage collected: bytes. */
let peak = 0;
let requests = 0;

function look(): void {
	global.gc!();
	peak = Math.max(peak, process.memoryUsage().heapUsed);
}

async function answer() {
	// as over the network: what is garbage then may be cleaned up
	await turn();
	if (requests++ % BETWEEN === 0) look();
	return JSON.parse(message);
}

/** The node, its requests answered here and now. */
function answered(node: INodeType): INodeType {
	const helpers = {
		httpRequestWithAuthentication: async () => ({
			statusCode: 201,
			headers: {},
			body: await answer(),
		}),
		requestWithAuthentication: async () => await answer(),
	};
	return {
		description: node.description,
		async execute() {
			const context = Object.create(this, {
				helpers: { value: { ...this.helpers, ...helpers } },
			}) as IExecuteFunctions;
			return await node.execute!.call(context);
		},
	};
}

async function measure(): Promise<void> {
	const { Twilio } = require(file!) as { Twilio: new () => INodeType };
	const [output] = await runNode({
		node: answered(new Twilio()),
		serverUrl: '',
		parameters: {
			resource: 'sms',
			operation: 'send',
			from: '+15005550006',
			to: '={{ $json.to }}',
			message: 'Your order is on its way.',
		},
		items: Array.from({ length: Number(count) }, () => ({ to: '+15551230001' })),
		onExecuted: look,
	});
	if (output?.length !== Number(count)) throw new Error(`Of ${count} items came ${output?.length}`);
	process.send!(peak / 1024 ** 2);
}

void measure();
