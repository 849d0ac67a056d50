import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { link } from '../../../engine/link';
import { startLocalServer } from '../../../engine/localServer';
import type { Run } from '../../../engine/runNode';
import { runNode } from '../../../engine/runNode';

const optedOut = {
	status: 400,
	headers: { 'twilio-request-id': 'RQ1' },
	body: {
		code: 21601,
		message: 'Phone number is not a valid SMS sender',
		more_info: 'https://www.twilio.com/docs/errors/21601',
		status: 400,
	},
};

let twilio: Awaited<ReturnType<typeof startLocalServer>>;

beforeEach(async () => {
	twilio = await startLocalServer(({ body }) =>
		body.includes('Refuse') ? optedOut : { body: { sid: 'SM1' } },
	);
});

afterEach(async () => await twilio.stop());

const parameters = {
	resource: 'sms',
	operation: 'send',
	from: '+15551230000',
	to: '={{ $json.to }}',
	message: '={{ $json.text }}',
};

const run = async (more: Partial<Run> = {}) =>
	await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		parameters,
		items: [
			{ to: '+15551230001', text: 'Refuse' },
			{ to: '', text: 'No recipient' },
			{ to: '+15551230001', text: 'Fine' },
		],
		...more,
	});

const refusal = {
	json: {
		error: 'Phone number is not a valid SMS sender',
		message:
			'Twilio error 21601 (HTTP 400). Details: https://www.twilio.com/docs/errors/21601 Request ID: RQ1.',
	},
	pairedItem: { item: 0 },
};

const badInput = {
	json: {
		error: '"To" is empty',
		message: 'Fill it in, or check that its expression returns a value.',
	},
	pairedItem: { item: 1 },
};

const success = { json: { sid: 'SM1' }, pairedItem: { item: 2 } };

it('sends nothing if an item is invalid, and says which', async () => {
	await expect(run()).rejects.toMatchObject({
		message: badInput.json.error,
		description: badInput.json.message,
		context: { itemIndex: 1 },
	});
	expect(twilio.requests).toEqual([]);
});

describe('stops at the first failure', () => {
	const texts = (...each: string[]) =>
		each.map((text, index) => ({ to: `+1555123${1000 + index}`, text }));
	const one = { requestOptions: { maxParallelRequests: 1 } };

	it('and names the item', async () => {
		await expect(
			run({ items: texts('Refuse', 'Fine'), parameters: { ...parameters, ...one } }),
		).rejects.toMatchObject({
			message: refusal.json.error,
			description: `Twilio error 21601 (HTTP 400). Details: ${link('https://www.twilio.com/docs/errors/21601')} Request ID: RQ1.`,
			httpCode: '21601',
			context: { itemIndex: 0 },
		});
		expect(twilio.requests).toHaveLength(1);
	});

	it('and lists what was sent, and what else failed', async () => {
		const items = texts('Fine', 'Refuse', 'Refuse', 'Fine', ...Array<string>(30).fill('Fine'));
		const error = await run({
			items,
			parameters: { ...parameters, requestOptions: { maxParallelRequests: 4 } },
		}).catch((thrown) => thrown);
		const { done, failed } = error.context.data;
		expect(failed).toEqual([{ item: expect.any(Number), ...refusal.json }]);
		expect(done.length).toBe(twilio.requests.length - 2);
		expect(twilio.requests.length).toBeLessThan(items.length);
		expect(done).toContainEqual({ item: 0, sid: 'SM1' });
		expect(error.description).toContain(
			`Completed ${done.length} of 34: SM1 (item 0), SM1 (item 3)`,
		);
		expect(error.description).toContain('Also failed: 1: Phone number is not a valid SMS sender');
	});

	it('and lists the lists read before it, with several entries or none', async () => {
		await twilio.stop();
		const messages: Record<string, unknown[]> = {
			none: [],
			two: [{ sid: 'SM1' }, { sid: 'SM2' }],
		};
		twilio = await startLocalServer(({ path }) => {
			const found = messages[new URL(path, twilio.url).searchParams.get('To')!];
			return found ? { status: 200, body: { messages: found } } : optedOut;
		});
		const error = await run({
			items: ['none', 'two', 'refused'].map((to) => ({ to })),
			parameters: {
				resource: 'sms',
				operation: 'getAll',
				filters: { to: '={{ $json.to }}' },
				...one,
			},
		}).catch((thrown) => thrown);
		expect(error.context).toMatchObject({
			itemIndex: 2,
			data: { done: [{ item: 0 }, { item: 1, sid: 'SM1' }], failed: [] },
		});
		expect(error.description).toContain('Completed 2 of 3: done (item 0), SM1 (item 1).');
	});

	it('and lists at most twenty in its text', async () => {
		const items = texts(...Array<string>(25).fill('Fine'), 'Refuse');
		const error = await run({ items, parameters: { ...parameters, ...one } }).catch((e) => e);
		expect(error.description).toContain('SM1 (item 19) and 5 more, under Error details.');
		expect(error.context.data.done).toHaveLength(25);
	});
});

it('with On Error "Continue", gives each failed item its error and continues with the others', async () => {
	expect(await run({ onError: 'continueRegularOutput' })).toEqual([[refusal, badInput, success]]);
	expect(twilio.requests).toHaveLength(2);
});

it('with On Error "Continue (using error output)", sends failing items there, with their input', async () => {
	const [succeeded, failed] = await run({ onError: 'continueErrorOutput' });

	expect(succeeded).toEqual([success]);
	expect(failed).toEqual([
		{ ...refusal, json: { to: '+15551230001', text: 'Refuse', ...refusal.json } },
		{ ...badInput, json: { to: '', text: 'No recipient', ...badInput.json } },
	]);
});

it('sends messages to one person one after the other', async () => {
	let running = 0;
	let widest = 0;
	const slow = createServer(async (_request, response) => {
		widest = Math.max(widest, ++running);
		await sleep(20);
		running--;
		response.end('{"sid":"SM1"}');
	}).listen(0, '127.0.0.1');
	await once(slow, 'listening');
	const serverUrl = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
	const send = async (...people: string[]) => {
		widest = 0;
		await run({ serverUrl, items: people.map((to) => ({ to, text: 'Hello' })) });
		return widest;
	};
	expect(await send('+15551230001', '+15551230001', '+15551230001')).toBe(1);
	expect(await send('+15551230001', '+15551230002', '+15551230001')).toBe(2);
	slow.close();
});

it.each([
	['fax', 'send', 'fax: '],
	['sms', 'fly', 'sms: fly'],
])('reports that this version has no %s: %s', async (resource, operation, shown) => {
	await expect(run({ parameters: { resource, operation } })).rejects.toMatchObject({
		message: `This version of the Twilio node has no operation "${shown}"`,
	});
});

it('reports a credential without an Account SID', async () => {
	await expect(run({ credentials: { authToken: 'token' } })).rejects.toMatchObject({
		message: 'The Twilio credential has no Account SID',
	});
	expect(twilio.requests).toEqual([]);
});
