import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { runNode } from '../../../engine/runNode';
import { controlTimeouts } from '../../../engine/timeouts';
import { byAuthToken } from '../trigger/account';
import type { Method } from './cases';
import { isAbout, cases, messagesSaying, UNCERTAIN } from './cases';
import { table } from './table';

let twilio: Sandbox;

beforeAll(async () => {
	controlTimeouts();
	twilio = await startSandbox({ stepMs: 60_000 });
});
beforeEach(() => twilio.reset());
afterAll(async () => await twilio.stop());

async function run(
	method: Method,
	requestOptions: object,
	onError?: 'continueRegularOutput',
	keys = cases[method].keys(twilio),
) {
	return await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		credentials: byAuthToken,
		parameters: { ...cases[method].parameters, requestOptions },
		items: keys.map((key) => ({ key })),
		onError,
	});
}

/** A description as text, without what differs from run to run. */
const asText = (description: unknown) =>
	String(description)
		.replace(/<\/?a\b[^>]*>/g, '')
		.replace(/RQ[0-9a-f]{32}/, 'RQ');

describe.each(table)('$name', ({ fault, outcomes, message, description, requestOptions = {} }) => {
	describe.each(['once', 'always'] as const)('%s', (duration) => {
		describe.each(['GET', 'POST', 'DELETE'] as const)('%s', (method) => {
			const [seen, carriedOut, report] = outcomes[duration][method];
			const said = [description, report === 'uncertain' && UNCERTAIN].filter(Boolean).join(' ');
			let keys: string[];

			beforeEach(() => {
				keys = cases[method].keys(twilio);
				const times = duration === 'once' ? 1 : undefined;
				twilio.faults.add({ ...fault, times, match: isAbout(keys[1]!) });
			});

			afterEach(() => {
				const found = keys.map((key) => {
					const requests = twilio.requests.filter(isAbout(key));
					return [requests.length, requests.filter((each) => each.carriedOut).length];
				});
				const isOnAndOn = seen === 'on and on';
				expect(found).toEqual([
					[1, 1],
					[isOnAndOn ? found[1]![0] : seen, carriedOut],
					[1, 1],
				]);
				// more than the repeats of anything else
				if (isOnAndOn) expect(found[1]![0]).toBeGreaterThan(5);
				const sent = keys.map((key) => messagesSaying(twilio, key).length);
				if (method === 'POST') expect(sent).toEqual([1, carriedOut, 1]);
				expect(twilio.violations).toEqual([]);
			});

			const outputs = () => keys.map((key) => cases[method].output(twilio, key));

			it('continue', async () => {
				const [items] = await run(method, requestOptions, 'continueRegularOutput', keys);
				const [first, second, third] = outputs();
				const failure = { error: message, message: said };
				expect(items!.map(({ pairedItem }) => pairedItem)).toEqual(
					keys.map((_key, item) => ({ item })),
				);
				const told = items!.map(({ json }) =>
					'error' in json ? { ...json, message: asText(json.message) } : json,
				);
				expect(told).toMatchObject([first, report === 'done' ? second : failure, third]);
			});

			it('stop', async () => {
				const running = run(method, requestOptions, undefined, keys);
				if (report === 'done') {
					const [items] = await running;
					expect(items!.map(({ json }) => json)).toMatchObject(outputs());
					return;
				}
				const error = await running.catch((thrown) => thrown);
				const [first, , third] = outputs().map(({ sid }) => sid as string);
				expect(error.message).toBe(message);
				expect(asText(error.description)).toBe(
					`${said} Completed 2 of 3: ${first} (item 0), ${third} (item 2).`,
				);
				expect(error.context).toMatchObject({
					itemIndex: 1,
					data: {
						done: [
							{ item: 0, sid: first },
							{ item: 2, sid: third },
						],
						failed: [],
					},
				});
			});
		});
	});
});
