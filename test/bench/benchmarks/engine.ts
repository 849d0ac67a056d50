import '../../jest/n8nSettings.js';

import type { IDataObject, INodeType } from 'n8n-workflow';

import { runNode } from '../../engine/runNode';
import type { Benchmark } from '../benchmark';
import { built } from '../built';
import { start } from '../freshProcess';
import { interleave } from '../interleave';
import { bareNode } from '../bareNode';

const ITEMS = 2000;

const literals = { from: '+15005550006', to: '+15551230001', message: 'Your order is on its way.' };
const expressions = { ...literals, to: '={{ $json.to }}', message: '={{ $json.text }}' };

const items = Array.from({ length: ITEMS }, (_, index) => ({
	to: `+1555${1_000_000 + index}`,
	text: `Your order ${index} is on its way.`,
}));

/** The ms an item takes. */
async function timeOf(node: INodeType, parameters: IDataObject, serverUrl: string) {
	const start = performance.now();
	const [output] = await runNode({ node, parameters, serverUrl, items });
	const time = performance.now() - start;
	if (output?.length !== ITEMS) throw new Error(`Of ${ITEMS} items came ${output?.length}`);
	return time / ITEMS;
}

/** What our node costs beyond n8n's request helper, over plain HTTP. */
export const engine: Benchmark = {
	name: 'engine',
	async *run({ runs }) {
		const { Twilio } = built('nodes/Twilio/Twilio.node.js');
		const { child, told: port } = await start<number>('messageServer.ts');
		const serverUrl = `http://127.0.0.1:${port}`;
		const ours = async (parameters: IDataObject) =>
			await timeOf(new Twilio(), { resource: 'sms', operation: 'send', ...parameters }, serverUrl);
		const oneByOne = { requestOptions: { maxParallelRequests: 1 } };
		try {
			const times = await interleave(
				{
					bare: async () => await timeOf(bareNode(1), {}, serverUrl),
					bareParallel: async () => await timeOf(bareNode(10), {}, serverUrl),
					ours: async () => await ours({ ...literals, ...oneByOne }),
					// messages to one person would wait for each other
					oursParallel: async () => await ours({ ...literals, to: expressions.to }),
					oursWithExpressions: async () => await ours({ ...expressions, ...oneByOne }),
				},
				runs,
			);
			yield {
				what: 'An item, one request at a time: ours / bare helper',
				value: times.ours.median / times.bare.median,
				goal: { atMost: 1.15 },
				figures: `${times.ours.in('ms')} / ${times.bare.in('ms')}`,
			};
			yield {
				what: 'The same with two expressions: ours / bare helper',
				value: times.oursWithExpressions.median / times.bare.median,
				figures: `${times.oursWithExpressions.in('ms')} / ${times.bare.in('ms')}`,
			};
			yield {
				what: 'An item to a person each, ours as it comes / bare helper, 10 requests at a time',
				value: times.oursParallel.median / times.bareParallel.median,
				figures: `${times.oursParallel.in('ms')} / ${times.bareParallel.in('ms')}`,
			};
		} finally {
			child.kill();
		}
	},
};
