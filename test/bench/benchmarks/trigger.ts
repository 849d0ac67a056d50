import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { accounts } from '../../../sandbox/twilio/accounts';
import type { Benchmark } from '../benchmark';
import { interleave } from '../interleave';
import { BenchN8n } from '../n8n';
import { post } from '../post';
import { signedEvent } from '../signedEvent';

const EVENTS = 50;
/** Short turns and many: n8n’s own rate varies more than the triggers differ. */
const TURNS_A_RUN = 4;
const CONNECTIONS = 10;

async function activate(n8n: BenchN8n, type: string): Promise<string> {
	const webhookId = randomUUID();
	const updates = ['com.twilio.messaging.inbound-message.received'];
	return await n8n.activate(`${webhookId}/webhook`, [
		{ type, typeVersion: 1, webhookId, parameters: { updates } },
		{ type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} },
	]);
}

/** Events a second that n8n takes, one a request. */
async function rateOf(url: string): Promise<number> {
	// what the events before have started has to come to its end
	await sleep(1000);
	const events = Array.from({ length: EVENTS }, () =>
		signedEvent(url, accounts.main.authTokens.us1),
	);
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const start = performance.now();
	const statuses = await Promise.all(
		events.map(
			async ({ url: signed, body, signature }) =>
				await post(signed, body, { headers: { 'x-twilio-signature': signature }, agent }),
		),
	);
	const time = performance.now() - start;
	agent.destroy();
	const refused = statuses.find((status) => status >= 300);
	if (refused) throw new Error(`n8n answered an event with ${refused}`);
	return (EVENTS / time) * 1000;
}

/** Signed events taken by n8n's own trigger and by ours. */
export const trigger: Benchmark = {
	name: 'trigger',
	async *run({ runs }) {
		const n8n = await BenchN8n.start();
		try {
			const builtIn = await activate(n8n, 'n8n-nodes-base.twilioTrigger');
			const ours = await activate(n8n, 'n8n-nodes-twilio.twilioTrigger');
			const rates = await interleave(
				{
					builtIn: async () => await rateOf(builtIn),
					ours: async () => await rateOf(ours),
				},
				runs * TURNS_A_RUN,
			);
			yield {
				what: 'Events a second: ours / built-in',
				value: rates.ours.median / rates.builtIn.median,
				goal: { atLeast: 1 },
				figures: `${rates.ours.in('a second')} / ${rates.builtIn.in('a second')}`,
			};
		} finally {
			await n8n.end();
		}
	},
};
