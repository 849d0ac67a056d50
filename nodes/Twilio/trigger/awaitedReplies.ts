import type { INodeProperties, IWebhookFunctions } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import { createClient } from '../transport/client';
import { isAwaited } from '../wait/awaitedReply';
import type { Delivery } from './source';

export const skipAwaitedReplies: INodeProperties = {
	displayName: 'Skip Awaited Replies',
	name: 'skipAwaitedReplies',
	type: 'boolean',
	default: false,
	description:
		'Whether to ignore messages that another execution waits for (Message > Send and Wait, Wait For: Reply). Asks Twilio for each message whether it is one.',
};

/**
 * Whether another execution waits for the messages. If Twilio cannot be asked, the answer is no, so that no
 * message is lost.
 */
export async function areAwaitedReplies(
	context: IWebhookFunctions,
	deliveries: Delivery[],
	fields: FieldReader,
): Promise<boolean> {
	try {
		if (!fields.boolean('options.skipAwaitedReplies')) return false;
		const client = await createClient(context);
		for (const { json } of deliveries) {
			const { from, to, text } = json as { from: string; to: string; text: string };
			if (!(await isAwaited(client, { from, to, text }))) return false;
		}
		return deliveries.length > 0;
	} catch (error) {
		const { name } = context.getNode();
		context.logger.warn(
			`The node "${name}" could not ask Twilio whether a message is awaited, so it starts the workflow: ${(error as Error).message}`,
			{ node: name },
		);
		return false;
	}
}
