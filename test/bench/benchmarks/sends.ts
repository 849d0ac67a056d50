import { randomUUID } from 'node:crypto';
import type { INodeParameters } from 'n8n-workflow';

import { accounts } from '../../../sandbox/twilio/accounts';
import type { Benchmark } from '../benchmark';
import { interleave } from '../interleave';
import { BenchN8n } from '../n8n';
import { post } from '../post';

const values = { from: '+15005550006', to: '={{ $json.to }}', message: '={{ $json.text }}' };
const send = { resource: 'sms', operation: 'send', ...values };

const contenders = {
	'built-in': { type: 'n8n-nodes-base.twilio', typeVersion: 1, parameters: send },
	'HTTP Request': {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'POST',
			url: `https://api.twilio.com/2010-04-01/Accounts/${accounts.main.sid}/Messages.json`,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'twilioApi',
			sendBody: true,
			contentType: 'form-urlencoded',
			bodyParameters: {
				parameters: [
					{ name: 'From', value: values.from },
					{ name: 'To', value: values.to },
					{ name: 'Body', value: values.message },
				],
			},
		} satisfies INodeParameters,
	},
	ours: { type: 'n8n-nodes-twilio.twilio', typeVersion: 1, parameters: send },
};

type Name = keyof typeof contenders;

const names = Object.keys(contenders) as Name[];

/** What ours is compared with, and the ratios to reach at 100 ms, by the number of sends. */
const comparisons: Array<[other: Name, atMost: Record<number, number>]> = [
	['built-in', { 200: 0.06, 2000: 0.06 }],
	['HTTP Request', { 200: 1, 2000: 0.7 }],
];

async function activate(n8n: BenchN8n, name: Name): Promise<string> {
	const path = randomUUID();
	const webhook = {
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		parameters: { path, httpMethod: 'POST', responseMode: 'lastNode', responseData: 'noData' },
	};
	const splitOut = {
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		parameters: { fieldToSplitOut: 'body.messages' },
	};
	return await n8n.activate(path, [webhook, splitOut, contenders[name]]);
}

/** The ms from the request to n8n to its answer, all messages sent. */
async function timeOf({ twilio }: BenchN8n, url: string, count: number, latencyMs: number) {
	twilio.reset();
	twilio.faults.add({ latencyMs });
	const messages = Array.from({ length: count }, (_, index) => ({
		to: `+1555${String(1_000_000 + index)}`,
		text: `Your order ${index} is on its way.`,
	}));
	const start = performance.now();
	const status = await post(url, JSON.stringify({ messages }));
	const time = performance.now() - start;
	const sent = twilio.messages.all.newestFirst().length;
	if (status !== 200 || sent !== count || twilio.violations.length > 0) {
		const problems = twilio.violations.map(({ problem }) => problem).join(', ');
		throw new Error(`n8n answered ${status}, ${sent} of ${count} were sent. ${problems}`);
	}
	return time;
}

/** Messages sent by n8n's own node, by the HTTP Request node and by ours. */
export const sends: Benchmark = {
	name: 'sends',
	async *run({ runs, items, latency }) {
		const n8n = await BenchN8n.start();
		try {
			const urls = new Map<Name, string>();
			for (const name of names) urls.set(name, await activate(n8n, name));
			for (const latencyMs of latency) {
				for (const count of items) {
					const samples = await interleave(
						Object.fromEntries(
							names.map((name) => [
								name,
								async () => await timeOf(n8n, urls.get(name)!, count, latencyMs),
							]),
						) as Record<Name, () => Promise<number>>,
						runs,
					);
					for (const [other, goals] of comparisons) {
						const atMost = latencyMs === 100 ? goals[count] : undefined;
						yield {
							what: `${count} sends at ${latencyMs} ms: ours / ${other}`,
							value: samples.ours.median / samples[other].median,
							goal: atMost === undefined ? undefined : { atMost },
							figures: `${samples.ours.in('s', 0.001)} / ${samples[other].in('s', 0.001)}`,
						};
					}
				}
			}
		} finally {
			await n8n.end();
		}
	},
};
