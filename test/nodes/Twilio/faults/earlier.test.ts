import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { runNode } from '../../../engine/runNode';
import { byAuthToken } from '../trigger/account';
import { cases, UNCERTAIN } from './cases';
import { vanishing } from './faultyServers';

const remove = async (serverUrl: string, key: string) =>
	await runNode({
		node: new Twilio(),
		serverUrl,
		credentials: byAuthToken,
		parameters: { ...cases.DELETE.parameters, requestOptions: { rateLimitTimeout: 500 } },
		items: [{ key }],
	});

let stop: () => unknown;

afterEach(async () => {
	await stop();
	jest.restoreAllMocks();
});

describe('a lost request may have gone through, whatever its retries return', () => {
	it('also with too many retries', async () => {
		const twilio = await startSandbox();
		stop = twilio.stop;
		const [sid = ''] = cases.DELETE.keys(twilio);
		twilio.faults.add({ answer: 500, when: 'after', times: 1 });
		twilio.faults.add({ answer: 429, retryAfter: 60 });
		await expect(remove(twilio.url, sid)).rejects.toMatchObject({
			message: 'Too Many Requests',
			description: expect.stringContaining(UNCERTAIN),
		});
		expect(twilio.requests.map(({ carriedOut }) => carriedOut)).toEqual([true, false]);
	});

	it('also if the retries do not leave this machine', async () => {
		const place = await vanishing();
		stop = place.stop;
		await expect(remove(place.url, `SM${'1'.repeat(32)}`)).rejects.toMatchObject({
			message: 'No response from Twilio',
			description: expect.stringMatching(new RegExp(`^Reason: .*\\. ${UNCERTAIN}$`)),
		});
	});
});
