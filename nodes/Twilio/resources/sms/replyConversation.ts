import type { FieldReader } from '../../engine/fieldReader';
import type { PlannedRequest } from '../../engine/operation';
import type { Run } from '../../engine/results';
import { singleResult } from '../../engine/results';
import { openConversation } from '../../wait/awaitedReply';
import { deleteConversation } from '../../wait/conversation';
import { waitUntil } from '../../wait/limitWaitTime';
import type { Sender } from './messageRequest';

/**
 * Throws a NodeOperationError if nobody can reply to the sender, or if the sender is not known before
 * sending.
 */
export function assertCanReply(fields: FieldReader, addresses: Sender): void {
	if ('MessagingServiceSid' in addresses) {
		throw fields.invalid(
			'sender',
			'must be Number or Address to wait for a reply',
			'Choose the number that the recipient replies to. A Messaging Service could choose any of its senders.',
		);
	}
	if (!/^(\+?\d+$|[a-z]+:)/.test(addresses.From)) {
		throw fields.invalid(
			'from',
			'is a sender name, which nobody can reply to',
			'Choose a phone number.',
		);
	}
	if (fields.text('options.accountSid')) {
		throw fields.invalid(
			'options.accountSid',
			'cannot be used to wait for a reply',
			'Use a credential of the subaccount.',
		);
	}
}

/**
 * Opens a Conversation for the reply, then sends the message. Outputs Twilio's message with the
 * `conversationSid`.
 */
export function inConversation(request: PlannedRequest, url: string): Run {
	const { client, fields, values } = request;
	const send = singleResult(request);
	const { To, From } = values.body as { To: string; From: string };
	const limit = fields.boolean('limitWaitTime') ? { closesAt: waitUntil(fields) } : {};
	return async () => {
		const pair = { address: To, proxyAddress: From, url, ...limit };
		const conversationSid = await openConversation(client, pair);
		const sent = await send().catch(async (error: Error) => {
			await deleteConversation(client, conversationSid);
			throw error;
		});
		return sent.map(({ json }) => ({ json: { ...json, conversationSid } }));
	};
}
