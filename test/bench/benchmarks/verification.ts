import { validateRequestWithBody } from 'twilio/lib/webhooks/webhooks';

import type { Benchmark } from '../benchmark';
import { built } from '../built';
import { interleave } from '../interleave';
import { signedEvent } from '../signedEvent';

const TIMES = 20_000;

/** The µs that a verification takes. */
function timeOf(isGenuine: () => boolean): number {
	const start = performance.now();
	for (let time = 0; time < TIMES; time++) {
		if (!isGenuine()) throw new Error('A genuine event was refused');
	}
	return ((performance.now() - start) / TIMES) * 1000;
}

/** The check of a signed event of 1 KB, by npm `twilio` and by ours. */
export const verification: Benchmark = {
	name: 'verification',
	async *run({ runs }) {
		const { signatureProblem } = built('nodes/Twilio/trigger/signature/signatureProblem.js');
		const authToken = 'token';
		const { url, body, signature } = signedEvent('https://n8n.example.com/webhook/1', authToken);
		const contentType = 'application/json';
		// each takes the body as it is handed to it: n8n has bytes
		const rawBody = Buffer.from(body);
		const request = { method: 'POST', url, signature, contentType, rawBody };
		const times = await interleave(
			{
				ours: async () => timeOf(() => signatureProblem(request, authToken) === undefined),
				twilio: async () => timeOf(() => validateRequestWithBody(authToken, signature, url, body)),
			},
			runs,
		);
		yield {
			what: 'Verification of a 1 KB event: ours / npm twilio',
			value: times.ours.median / times.twilio.median,
			goal: { atMost: 1.2 },
			figures: `${times.ours.in('µs')} / ${times.twilio.in('µs')}`,
		};
	},
};
