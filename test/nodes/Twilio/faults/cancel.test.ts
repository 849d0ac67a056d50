import { ExecuteContext } from 'n8n-core';
import { setTimeout as wait } from 'node:timers/promises';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import type { Fault } from '../../../../sandbox/twilio/faults';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import type { Run } from '../../../engine/runNode';
import { startNode } from '../../../engine/runNode';
import { ask, below } from '../../../sandbox/ask';
import { until } from '../../../sandbox/until';
import { byAuthToken } from '../trigger/account';
import { cases, UNCERTAIN } from './cases';

/** Longer than any of this takes. */
const LONG = 60_000;

let twilio: Sandbox;

beforeEach(async () => (twilio = await startSandbox({ stepMs: LONG })));
afterEach(async () => await twilio.stop());

const texts = Array.from({ length: 100 }, (_, index) => ({ key: `Message ${index}` }));

/** Cancels a run, of many messages by default, once Twilio has seen so much of it; gives the error. */
async function canceledAfter(seen: number, more: Partial<Run> = {}) {
	const running = startNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		credentials: byAuthToken,
		parameters: cases.POST.parameters,
		items: texts,
		...more,
	});
	await until(() => twilio.requests.length === seen);
	// those that were answered are to be heard of, on a busy machine too
	await wait(1000);
	running.cancel();
	const canceledAt = Date.now();
	const { status, data } = await running;
	expect(Date.now() - canceledAt).toBeLessThan(LONG / 2);
	expect(status).toBe('canceled');
	const { error } = data.resultData;
	expect(error?.message).toBe('The execution was canceled');
	return error as unknown as {
		description?: string;
		context: { data?: { done: Array<{ item: number; sid: string }>; failed: object[] } };
	};
}

/** Twilio hears of nothing more, and no connection is left but the one that asks. */
async function expectSilence(seen: number) {
	await wait(100);
	expect(twilio.requests).toHaveLength(seen);
	twilio.faults.reset();
	const { headers } = await ask(twilio, below('Messages.json'));
	expect(headers['twilio-concurrent-requests']).toBe('1');
}

const slowFrom = (text: number): Fault => ({
	latencyMs: LONG,
	match: ({ body }) => Number(String(body.Body).replace('Message ', '')) >= text,
});

it.each([undefined, 'continueRegularOutput' as const])(
	'aborts the requests in flight, and reports each: On Error %s',
	async (onError) => {
		// 10 and then 20 are sent at once, and then up to 40
		twilio.faults.add(slowFrom(30));
		const warn = jest.spyOn(ExecuteContext.prototype, 'logger', 'get');
		const logged = jest.fn();
		warn.mockReturnValue({ warn: logged } as never);
		const { description, context } = await canceledAfter(70, { onError });
		warn.mockRestore();
		const { done, failed } = context.data!;
		expect(done.map(({ sid }) => sid).sort()).toEqual(
			twilio.messages.all
				.newestFirst()
				.map(({ resource }) => resource.sid)
				.sort(),
		);
		expect(done.map(({ item }) => item)).toEqual([...Array(30).keys()]);
		expect(failed).toEqual(
			[...Array(40).keys()].map((index) => ({
				item: 30 + index,
				error: 'No response from Twilio',
				message: `Reason: canceled. ${UNCERTAIN}`,
			})),
		);
		expect(description).toMatch(
			/^Completed 30 of 100: .* and 10 more, under Error details\. Also failed: 40: No response from Twilio, may have gone through \(item 30\), /,
		);
		// n8n does not save the error of a production execution that is stopped by hand
		expect(logged.mock.calls).toEqual([
			[`Tested: The execution was canceled. ${description}`, context.data],
		]);
		await expectSilence(70);
	},
);

it('ends the wait for Twilio’s rate limit, and sends nothing more', async () => {
	twilio.faults.add({ answer: 429, retryAfter: 60 });
	const { description, context } = await canceledAfter(10);
	expect(description).toBeFalsy();
	expect(context.data).toBeUndefined();
	await expectSilence(10);
	expect(twilio.messages.all.newestFirst()).toEqual([]);
});

it('ends the wait for a retry, and says that the request may have gone through', async () => {
	twilio.faults.add({ answer: 503, when: 'after', retryAfter: 60 });
	const items = cases.DELETE.keys(twilio).map((key) => ({ key }));
	const { context } = await canceledAfter(3, { parameters: cases.DELETE.parameters, items });
	expect(context.data).toEqual({
		done: [],
		failed: [0, 1, 2].map((item) => ({
			item,
			error: 'Service Unavailable',
			message: expect.stringContaining(UNCERTAIN),
		})),
	});
	await expectSilence(3);
});
