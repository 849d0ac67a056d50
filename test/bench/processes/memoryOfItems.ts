import '../../engine/environment';

import type { IExecuteFunctions, INodeType } from 'n8n-workflow';

import { runNode } from '../../engine/runNode';
import { message } from '../message';

const [, , file, count] = process.argv;

/** The node, its requests answered here and now. */
function answered(node: INodeType): INodeType {
	const helpers = {
		httpRequestWithAuthentication: async () => ({
			statusCode: 201,
			headers: {},
			body: JSON.parse(message),
		}),
		requestWithAuthentication: async () => JSON.parse(message),
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
	});
	if (output?.length !== Number(count)) throw new Error(`Of ${count} items came ${output?.length}`);
	process.send!(process.resourceUsage().maxRSS / 1024);
}

void measure();
