import type { IDataObject } from 'n8n-workflow';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import type { Answer, SeenRequest } from '../../../engine/localServer';
import { startLocalServer } from '../../../engine/localServer';
import type { Run } from '../../../engine/runNode';
import { runNode } from '../../../engine/runNode';

const DO_NOT_REPEAT = 'Do not send it again before checking the Twilio Console.';

const message: IDataObject = {
	resource: 'sms',
	operation: 'send',
	from: '+15551230000',
	to: '={{ $json.to ?? "+15551230001" }}',
	message: 'Hello',
};

const messageSid = { __rl: true, mode: 'id', value: `SM${'1'.repeat(32)}` };
const get = { resource: 'sms', operation: 'get', messageSid, simplify: false };
const remove = { resource: 'sms', operation: 'delete', messageSid };

/** Runs the node against a server. What comes back is its items or its error, and the requests. */
async function run(
	parameters: IDataObject,
	answer: (request: SeenRequest, index: number) => Answer | Promise<Answer>,
	more: Partial<Run> = {},
) {
	const server = await startLocalServer(answer);
	try {
		const [items] = await runNode({
			node: new Twilio(),
			serverUrl: server.url,
			parameters,
			...more,
		});
		return { items: items!.map(({ json }) => json), requests: server.requests };
	} catch (error) {
		return { error: error as Error & { description: string }, requests: server.requests };
	} finally {
		await server.stop();
	}
}

const created: Answer = { status: 201, body: { sid: 'SM1' } };
const refused = (status: number, code: number): Answer => ({
	status,
	body: { code, message: 'Refused', status },
});
const html = (status: number): Answer => ({
	status,
	headers: { 'content-type': 'text/html' },
	body: '<html>Something</html>',
});

describe('a send with Retry On Fail is not repeated after', () => {
	it.each<[string, Answer]>([
		['a request timeout (408) in HTML', html(408)],
		['a request timeout (408) in JSON', refused(408, 20408)],
		['not modified (304)', { status: 304 }],
		['a redirect', { status: 302, headers: { location: 'https://api.twilio.com/' } }],
		['a success in HTML', html(200)],
		['a refusal that nobody signed', html(400)],
		['a conflict that nobody signed', html(409)],
		['a closed request (499)', { status: 499 }],
		['a server error', refused(500, 20500)],
		[
			'a body that cannot be decompressed',
			{ status: 201, headers: { 'content-encoding': 'gzip' }, body: 'not gzip' },
		],
	])('%s', async (_what, answer) => {
		const { requests, error } = await run(message, () => answer, { maxTries: 3 });
		expect(error?.description).toContain(DO_NOT_REPEAT);
		expect(requests).toHaveLength(1);
	});
});

describe('a send with Retry On Fail is repeated after', () => {
	it.each<[string, Answer]>([
		['a refusal by Twilio', refused(400, 21601)],
		['not found', refused(404, 20404)],
		[
			'a refusal in XML, with Twilio’s request ID',
			{ ...html(400), headers: { 'twilio-request-id': 'RQ1' } },
		],
		['a refusal by a proxy', html(407)],
	])('%s', async (_what, answer) => {
		const { requests, items } = await run(
			message,
			(_request, index) => (index === 0 ? answer : created),
			{ maxTries: 2 },
		);
		expect(items).toEqual([{ sid: 'SM1' }]);
		expect(requests).toHaveLength(2);
	});
});

it.each([403, 407])(
	'a refusal by a proxy (%i) says so, and that nothing was sent',
	async (status) => {
		const { error } = await run(message, () => html(status));
		expect(error).toMatchObject({
			message: `A proxy or firewall between n8n and Twilio refused the request (HTTP ${status})`,
			description: 'Nothing was sent to Twilio.',
		});
	},
);

it.each([63038, 60202, 60203, 20430])(
	'a limit that is not the rate limit (429 with %i) fails at once',
	async (code) => {
		const { error, requests } = await run(message, () => refused(429, code));
		expect(error).toMatchObject({ message: 'Refused' });
		expect(error?.description).not.toContain(DO_NOT_REPEAT);
		expect(requests).toHaveLength(1);
	},
);

it.each<[string, Answer]>([
	['with Twilio’s code', refused(429, 20429)],
	['without a code', html(429)],
])('the rate limit (429 %s) is waited for', async (_what, answer) => {
	const { items, requests } = await run(message, (_request, index) =>
		index < 7 ? answer : created,
	);
	expect(items).toEqual([{ sid: 'SM1' }]);
	expect(requests).toHaveLength(8);
});

it('a Retry-After beyond Rate Limit Timeout fails that item only', async () => {
	const { items, requests } = await run(
		message,
		({ body }) =>
			body.includes('1230002')
				? { ...refused(429, 20429), headers: { 'retry-after': '3600' } }
				: created,
		{
			items: [{ to: '+15551230002' }, { to: '+15551230003' }, { to: '+15551230004' }],
			onError: 'continueRegularOutput',
		},
	);
	expect(items).toMatchObject([{ error: 'Refused' }, { sid: 'SM1' }, { sid: 'SM1' }]);
	expect(requests).toHaveLength(3);
});

it('a Retry-After of a server error beyond Rate Limit Timeout is not waited for', async () => {
	const { requests, error } = await run(get, () => ({
		...refused(503, 20503),
		headers: { 'retry-after': '3600' },
	}));
	expect(error).toMatchObject({ message: 'Refused' });
	expect(requests).toHaveLength(1);
});

it('a body that cannot be decompressed is requested again by a GET', async () => {
	const { items, requests } = await run(get, (_request, index) =>
		index === 0
			? { status: 200, headers: { 'content-encoding': 'gzip' }, body: 'not gzip' }
			: { status: 200, body: { sid: 'SM1' } },
	);
	expect(items).toEqual([{ sid: 'SM1' }]);
	expect(requests).toHaveLength(2);
});

describe('a DELETE', () => {
	it('of what does not exist fails', async () => {
		const { error, requests } = await run(remove, () => refused(404, 20404));
		expect(error).toMatchObject({ message: 'Refused' });
		expect(requests).toHaveLength(1);
	});

	it('has succeeded if the first attempt may have, and the next finds nothing', async () => {
		const { items } = await run(remove, (_request, index) =>
			index === 0 ? refused(500, 20500) : refused(404, 20404),
		);
		expect(items).toEqual([{ deleted: true, sid: messageSid.value }]);
	});

	it('has not if the first attempt was refused', async () => {
		const { error } = await run(remove, (_request, index) =>
			index === 0 ? refused(429, 20429) : refused(404, 20404),
		);
		expect(error).toMatchObject({ message: 'Refused' });
	});
});

describe('after a failure that stops, nothing more is sent:', () => {
	const to = (index: number) => ({ to: `+1555123000${index}` });
	const items = [to(1), to(2), to(3), to(4)];
	const isTo = (index: number, { body }: SeenRequest) => body.includes(`123000${index}`);

	it('not what waits for Requests per Second', async () => {
		const { requests } = await run(
			{ ...message, requestOptions: { requestsPerSecond: 10 } },
			() => refused(400, 21601),
			{ items },
		);
		expect(requests).toHaveLength(1);
	});

	it('not what waits for the rate limit', async () => {
		let fail = () => {};
		const failed = new Promise<void>((resolve) => (fail = resolve));
		const { requests, error } = await run(
			message,
			async (request) => {
				if (isTo(1, request)) {
					// the others have been refused by then
					await failed;
					return refused(400, 21601);
				}
				if (isTo(4, request)) fail();
				return { ...refused(429, 20429), headers: { 'retry-after': '60' } };
			},
			{ items },
		);
		expect(error).toMatchObject({ message: 'Refused', context: { itemIndex: 0 } });
		expect(requests).toHaveLength(4);
	});

	it('not what waits for the same recipient', async () => {
		const { requests } = await run(message, () => refused(400, 21601), {
			items: [to(1), to(1), to(1)],
		});
		expect(requests).toHaveLength(1);
	});
});

describe('Timeout', () => {
	it.each([1e15, 2 ** 31])('of %i ms is not ignored', async (timeout) => {
		const { items } = await run({ ...message, requestOptions: { timeout } }, () => created);
		expect(items).toEqual([{ sid: 'SM1' }]);
	});
});

it('a region that is empty is us1', async () => {
	const { requests } = await run(message, () => created, {
		credentials: { accountSid: 'AC1', authToken: 'token', region: '' },
	});
	expect(requests).toMatchObject([{ headers: { host: 'api.twilio.com' } }]);
});

it('the Account SID of the options is part of the URL, and of nothing else', async () => {
	const accountSid = `AC${'2'.repeat(32)}`;
	const { requests } = await run({ ...message, options: { accountSid } }, () => created);
	expect(requests).toMatchObject([{ path: `/2010-04-01/Accounts/${accountSid}/Messages.json` }]);
	expect(requests[0]!.body).not.toContain('AccountSid');
});
