import type { IDataObject } from 'n8n-workflow';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { toolOf } from '../../../engine/callTool';
import type { Answer } from '../../../engine/localServer';
import { startLocalServer } from '../../../engine/localServer';
import type { Tested } from '../../../engine/workflow';

const failure = { status: 500, body: { code: 20500, message: 'Failed.' } };
const refusal = { status: 400, body: { code: 21610, message: 'Refused' } };
const success = (text: string): Answer => ({ body: { sid: `SM-${text}` } });

const sendMessage = {
	resource: 'sms',
	operation: 'send',
	from: '+15551230000',
	to: '+15551230001',
	message: "={{ $fromAI('text') }}",
};

/**
 * Calls the tool once for each text, in turn. Gives what Twilio was sent, and what each call gave: its
 * result, or the message of its error.
 */
async function call(
	texts: string[],
	answerTo: (text: string, time: number) => Answer,
	more: Partial<Tested> = {},
) {
	const sent: string[] = [];
	const twilio = await startLocalServer(({ body }) => {
		const text = new URLSearchParams(body).get('Body')!;
		sent.push(text);
		return answerTo(text, sent.filter((each) => each === text).length);
	});
	const tool = toolOf({
		node: new Twilio(),
		serverUrl: twilio.url,
		parameters: sendMessage,
		...more,
	});
	const results: unknown[] = [];
	for (const text of texts) {
		results.push(await tool({ text }).catch(({ message }: Error) => message));
	}
	await twilio.stop();
	return { sent, results };
}

describe('with Retry On Fail on agent and tool', () => {
	const retried = { maxTries: 3 };

	it('gives each call its own result', async () => {
		const { sent, results } = await call(['a', 'b', 'a'], success, retried);
		expect(sent).toEqual(['a', 'b', 'a']);
		expect(results).toEqual([[{ sid: 'SM-a' }], [{ sid: 'SM-b' }], [{ sid: 'SM-a' }]]);
	});

	it('does not send again what may have been sent', async () => {
		const { sent, results } = await call(['a', 'b'], () => failure, retried);
		expect(sent).toEqual(['a', 'b']);
		const warnings = results.map((message) =>
			String(message).match(/may still have gone through/g),
		);
		expect(warnings.map((found) => found?.length)).toEqual([1, 1]);
	});

	it('sends again what was refused', async () => {
		const { sent, results } = await call(
			['a'],
			(text, time) => (time < 3 ? refusal : success(text)),
			retried,
		);
		expect(sent).toEqual(['a', 'a', 'a']);
		expect(results).toEqual([[{ sid: 'SM-a' }]]);
	});
});

describe('the message of an error says', () => {
	const messageOf = async (answer: Answer, parameters: IDataObject = {}) => {
		const { results } = await call(['a'], () => answer, {
			parameters: { ...sendMessage, ...parameters },
		});
		return results[0];
	};

	it('Twilio’s code and the remedy', async () => {
		expect(await messageOf(refusal)).toMatch(
			/^Refused\. Twilio error 21610 \(HTTP 400\)\. The recipient has replied STOP/,
		);
	});

	it('that the request may still have gone through, once', async () => {
		const message = String(await messageOf(failure));
		expect(message).toMatch(/^Failed\. Twilio error 20500/);
		expect(message.match(/may still have gone through/g)).toHaveLength(1);
	});

	it('how to correct a field', async () => {
		expect(await messageOf(refusal, { to: 'nobody!' })).toMatch(
			/^"To" is not a phone number .*\. Use a phone number with its country code/,
		);
	});

	it('how to correct the node', async () => {
		expect(await messageOf(refusal, { operation: 'fax' })).toMatch(
			/"sms: fax"\. Choose Resource and Operation again/,
		);
	});

	it('that nothing was sent, although n8n replaces such messages with its own', async () => {
		const results = await toolOf({
			node: new Twilio(),
			serverUrl: 'http://127.0.0.1:9',
			parameters: sendMessage,
		})({ text: 'a' }).catch(({ message }: Error) => message);
		expect(results).toMatch(/Nothing was sent/);
	});
});

it('returns an error as an item with On Error set to continue', async () => {
	const { results } = await call(['a'], () => refusal, { onError: 'continueRegularOutput' });
	expect(results).toEqual([
		[{ error: 'Refused', message: expect.stringMatching(/^Twilio error 21610/) }],
	]);
});
