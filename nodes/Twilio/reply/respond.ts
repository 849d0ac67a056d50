import type { FieldReader } from '../engine/fieldReader';
import type { CustomOperation } from '../engine/operation';
import type { Output } from '../engine/results';
import type { NextActions } from './action';
import type { Reply } from './reply';
import { replyTwiml } from './reply';
import type { RequestKind, StartingRequest } from './startingRequest';
import { markAnswered, startingRequest } from './startingRequest';

interface ReplyKind {
	/** The kind of request that it replies to. */
	kind: RequestKind;
	answers: Record<string, Reply>;
	/** What happens after the reply; missing for messages. */
	next?(fields: FieldReader, received: StartingRequest['received']): NextActions;
}

/**
 * Sends the response to the request that started the workflow, which then continues.
 *
 * Outputs the sent TwiML and `answered`: whether it was the response to the request. If not, a `reason`
 * says why. A request gets one response, from the first item. Other items pass through with a `reason`.
 * Throws a NodeOperationError if no request waits for the response, or if a field is invalid.
 */
export const respond =
	({ kind, answers, next }: ReplyKind): CustomOperation['plan'] =>
	(fields, { context }) => {
		const passOn = (reason: string) => {
			const { json, binary } = context.getInputData()[fields.index]!;
			const output: Output = [{ json: { ...json, answered: false, reason }, binary }];
			return { run: async () => await Promise.resolve(output) };
		};
		if (fields.index > 0)
			return passOn('A request gets one response, which is made from the first item.');
		const { received, state } = startingRequest(context, kind, fields.isTool());
		if (state === 'answered') {
			return passOn('The Twilio Trigger has responded as Afterwards says in the previous Reply.');
		}
		const twiml = replyTwiml(answers, fields, next?.(fields, received));
		return {
			async run() {
				await context.sendResponse({
					body: twiml,
					headers: { 'content-type': 'text/xml' },
					statusCode: 200,
				});
				markAnswered(context);
				if (state === 'waiting') return [{ json: { twiml, answered: true } }];
				const reason =
					'The Twilio Trigger did not start this execution: n8n does not say whether a request waits for the response.';
				return [{ json: { twiml, answered: false, reason } }];
			},
		};
	};
