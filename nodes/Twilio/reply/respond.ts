import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { UnroutedOperation } from '../engine/operation';
import type { Answer } from './answer';
import { twimlOf } from './answer';

const TRIGGER = 'n8n-nodes-twilio.twilioTrigger';

/**
 * Answers the request that started the workflow, which goes on afterwards. Gives the TwiML sent.
 * Throws a NodeOperationError when the Twilio Trigger does not wait for it, when the item is not the
 * first, and as `twimlOf` does.
 */
export const respond =
	(answers: Record<string, Answer>): UnroutedOperation['plan'] =>
	(item, { context }) => {
		// the first one is answered all the same
		if (item.index > 0) return { run: async () => await Promise.reject(notTheFirst(context)) };
		checkTrigger(context);
		const twiml = twimlOf(answers, item);
		return {
			async run() {
				await context.sendResponse({
					body: twiml,
					headers: { 'content-type': 'text/xml' },
					statusCode: 200,
				});
				return [{ json: { twiml } }];
			},
		};
	};

const notTheFirst = (context: IExecuteFunctions) =>
	new NodeOperationError(context.getNode(), 'Only the first item can answer Twilio’s request', {
		description:
			'A request gets one answer. Hand over one item, or turn on Execute Once in the settings of this node.',
	});

/** Other starts than ours are let through: whether they wait cannot be told. */
function checkTrigger(context: IExecuteFunctions) {
	const node = context.getNode();
	const triggers = context
		.getParentNodes(node.name, { includeNodeParameters: true })
		.filter(({ type, disabled }) => type === TRIGGER && !disabled);
	if (triggers.length === 0) return;
	if (triggers.some(({ parameters }) => parameters?.reply === 'replyNode')) return;
	throw new NodeOperationError(node, 'The Twilio Trigger does not wait for this reply', {
		itemIndex: 0,
		description: 'In the Twilio Trigger, set Reply to Use Reply Operation.',
	});
}
