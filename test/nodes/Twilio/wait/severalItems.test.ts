import { form, runUntilWaiting } from '../../../engine/waitingNode';
import { bodyOf, startTwilioServer } from './twilioServer';

let twilio: Awaited<ReturnType<typeof startTwilioServer>>;

beforeEach(async () => {
	twilio = await startTwilioServer();
});
afterEach(async () => await twilio.stop());

const items = [{ to: '+15551230001' }, { to: '+15551230002' }];

const ask = async (parameters: object = {}) =>
	await runUntilWaiting({
		serverUrl: twilio.url,
		parameters: {
			resource: 'sms',
			operation: 'sendAndWait',
			from: '+15551230000',
			to: '={{ $json.to }}',
			message: '=Is it you, {{ $json.to }}?',
			...parameters,
		},
		items,
	});

const links = () =>
	twilio.requests
		.filter(({ path }) => path.endsWith('/Messages.json'))
		.map((request) => /http\S+$/.exec(bodyOf(request).Body!)![0]);

it.each([
	['approval', { decision: 'approve' }, { approved: true }],
	['freeText', { text: 'me' }, { text: 'me' }],
])(
	'%s: each has a link of their own, and all answers are waited for',
	async (waitFor, said, data) => {
		const { request } = await ask({ waitFor });
		const [first, second] = links() as [string, string];
		expect((await request({ url: second, method: 'GET' })).text).toContain('you, +15551230002?');
		const thanks = await request({ url: second, body: form(said) });
		expect(thanks).toMatchObject({
			resumedWith: undefined,
			text: expect.stringContaining('Thank'),
		});

		for (const method of ['GET', 'POST']) {
			const again = await request({
				url: second,
				method,
				body: method === 'POST' ? form(said) : '',
			});
			expect(again.text).toContain('This question was already answered.');
			expect(again.resumedWith).toBeUndefined();
		}
		expect((await request({ url: first, method: 'GET' })).text).toContain('you, +15551230001?');
		const { resumedWith } = await request({ url: first, body: form(said) });
		expect(resumedWith).toMatchObject([
			{ json: { data }, pairedItem: { item: 0 } },
			{ json: { data }, pairedItem: { item: 1 } },
		]);
		expect(twilio.conversations).toEqual([]);
	},
);

it('takes the first of two answers to one item that came at the same time', async () => {
	const { request } = await ask();
	await request({ url: links()[1]!, body: form({ decision: 'decline' }) });
	const { messages } = twilio.conversations[0]!;
	messages.push({ ...messages[0]!, body: JSON.stringify({ approved: true }) });
	const { resumedWith } = await request({ url: links()[0]!, body: form({ decision: 'approve' }) });
	expect(resumedWith).toMatchObject([
		{ json: { data: { approved: true } } },
		{ json: { data: { approved: false } } },
	]);
});

it('continues with the first answer if that is enough', async () => {
	const { request } = await ask({ continueWhen: 'firstAnswered' });
	const { resumedWith } = await request({ url: links()[1]!, body: form({ decision: 'decline' }) });
	expect(resumedWith).toMatchObject([
		{ json: { data: {} }, pairedItem: { item: 0 } },
		{ json: { data: { approved: false } }, pairedItem: { item: 1 } },
	]);
	expect(twilio.requests).toHaveLength(2);
});

it('keeps waiting when an answer cannot be saved, and says so', async () => {
	const { request } = await ask({ pageOptions: { failed: 'Try <again>' } });
	twilio.errors['/Conversations'] = { code: 70051, status: 403 };
	const answer = await request({ url: links()[1]!, body: form({ decision: 'approve' }) });
	expect(answer).toMatchObject({
		status: 500,
		text: expect.stringContaining('<p>Try &lt;again&gt;</p>'),
		resumedWith: undefined,
	});
});

it('takes no answer with the link of another run of a loop', async () => {
	const { request } = await ask({ continueWhen: 'firstAnswered' });
	const url = `${links()[0]!}&run=1`;
	const answer = await request({ url, body: form({ decision: 'approve' }) });
	expect(answer).toMatchObject({
		text: expect.stringContaining('already answered'),
		resumedWith: undefined,
	});
});

it('responds 404 for an unknown item', async () => {
	const { request } = await ask();
	const url = links()[1]!.replace('item=1', 'item=7');
	expect(await request({ url, method: 'GET' })).toMatchObject({ status: 404 });
});

describe('when one of the items fails', () => {
	const reply = { waitFor: 'reply', message: 'Hello' };

	it('waits for the others with On Error set to continue', async () => {
		const { output, waitTill } = await runUntilWaiting({
			serverUrl: twilio.url,
			parameters: {
				resource: 'sms',
				operation: 'sendAndWait',
				from: '+15551230000',
				to: '={{ $json.to }}',
				...reply,
			},
			items: [{ to: '+15551230001' }, { to: 'nobody' }],
			onError: 'continueRegularOutput',
		} as never);
		expect(waitTill).toBeDefined();
		expect(output).toHaveLength(2);
		expect(twilio.conversations.map(({ state }) => state)).toEqual(['active']);
	});

	it('closes the Conversations of the others otherwise', async () => {
		let sent = 0;
		twilio.onMessage = () => (sent++ === 1 ? { code: 21610, status: 400 } : undefined);
		await expect(ask(reply)).rejects.toMatchObject({ httpCode: '21610' });
		expect(twilio.conversations.map(({ state }) => state)).toEqual(['closed']);
	});
});
