import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import type { Answer } from '../../../engine/localServer';
import { startLocalServer } from '../../../engine/localServer';
import type { Run } from '../../../engine/runNode';
import { runNode } from '../../../engine/runNode';

const refusal = { status: 400, body: { code: 21601, message: 'Refused' } };
const failure = { status: 500, body: { code: 20500, message: 'Failed' } };

/**
 * Sends a message a text, in turn, in a node that n8n runs up to three times. Tells what Twilio was
 * sent, and what came of it.
 */
async function send(
	texts: string[],
	answerTo: (text: string, time: number) => Answer,
	more: Partial<Run> = {},
) {
	const sent: string[] = [];
	const twilio = await startLocalServer(({ body }) => {
		const text = new URLSearchParams(body).get('Body')!;
		sent.push(text);
		return answerTo(text, sent.filter((each) => each === text).length);
	});
	const outcome = await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		maxTries: 3,
		parameters: {
			resource: 'sms',
			operation: 'send',
			from: '+15551230000',
			to: '+15551230001',
			message: '={{ $json.text }}',
			requestOptions: { maxParallelRequests: 1 },
		},
		items: texts.map((text) => ({ text })),
		...more,
	}).then(
		([items]) => ({ sids: items!.map(({ json }) => json.sid), error: undefined }),
		(error) => ({ sids: [], error }),
	);
	await twilio.stop();
	return { sent, ...outcome };
}

const success = (text: string): Answer => ({ body: { sid: `SM-${text}` } });

describe('with Retry On Fail', () => {
	it('continues where the previous attempt stopped', async () => {
		const { sent, sids } = await send(['a', 'b', 'c'], (text, time) =>
			text === 'b' && time < 3 ? refusal : success(text),
		);
		expect(sent).toEqual(['a', 'b', 'b', 'b', 'c']);
		expect(sids).toEqual(['SM-a', 'SM-b', 'SM-c']);
	});

	it('does not send again what may have been sent', async () => {
		const { sent, error } = await send(['a', 'b', 'c'], (text) =>
			text === 'b' ? failure : success(text),
		);
		expect(sent).toEqual(['a', 'b']);
		expect(error).toMatchObject({ message: 'Failed', context: { itemIndex: 1 } });
		expect(error.description.match(/Completed 1 of 3/g)).toHaveLength(1);
	});

	it('retries only failures with On Error set to continue', async () => {
		const { sent, sids } = await send(
			['a', 'b', 'c'],
			(text, time) => (text === 'a' && time === 1 ? refusal : success(text)),
			{ onError: 'continueRegularOutput' },
		);
		expect(sent).toEqual(['a', 'b', 'c', 'a']);
		expect(sids).toEqual(['SM-a', 'SM-b', 'SM-c']);
	});
});

it('does not know other runs, even with the same items', async () => {
	const items = [{ text: 'a' }];
	const once = async () => await send([], success, { items });
	expect(await once()).toEqual(await once());
	expect((await once()).sent).toEqual(['a']);
});
