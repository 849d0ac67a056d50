import type { TwilioClient } from '../transport/client';
import { tidyingClient } from '../transport/client';
import { ignoreNotFound } from '../transport/errors';
import { readList } from '../transport/paginate';
import { sendRequest } from '../transport/sendRequest';
import type { WaitClient } from './waitFor';

/** Source: https://www.twilio.com/docs/conversations/api */
export const CONVERSATIONS = 'https://conversations.twilio.com/v1/Conversations';

/** A message of a Conversation. */
export interface ConversationMessage {
	sid: string;
	author: string | null;
	body: string | null;
	/** As JSON text. */
	attributes: string | null;
	media: Array<{ sid: string; content_type: string; filename: string | null; size: number }> | null;
	date_created: string;
}

/**
 * Deletes a Conversation, by its SID or unique name. A failure is only logged, because the caller has a
 * more important error or result.
 */
export async function deleteConversation(client: WaitClient, sid: string): Promise<void> {
	const { context } = client;
	try {
		await sendRequest(tidyingClient(client), `DELETE ${CONVERSATIONS}/{Sid}`, {
			path: { Sid: sid },
		}).catch(ignoreNotFound);
	} catch (error) {
		context.logger.warn(
			`The Conversation ${sid} could not be deleted: ${(error as Error).message}`,
			{ node: context.getNode().name },
		);
	}
}

/** Closes a Conversation, so that other executions can wait for the person. Its messages are kept. */
export async function closeConversation(client: WaitClient, sid: string): Promise<void> {
	await sendRequest(client, `POST ${CONVERSATIONS}/{Sid}`, {
		path: { Sid: sid },
		body: { State: 'closed' },
	}).catch(ignoreNotFound);
}

/**
 * The Conversation with a unique name; undefined if there is none. Requests for its messages need the SID.
 */
export const findConversation = async (
	client: WaitClient,
	uniqueName: string,
): Promise<{ sid: string } | undefined> =>
	(await sendRequest(client, `GET ${CONVERSATIONS}/{Sid}`, {
		path: { Sid: uniqueName },
	}).catch(ignoreNotFound)) as { sid: string } | undefined;

/** The messages of a Conversation in the order of their arrival. */
export async function messagesOf(
	client: TwilioClient,
	sid: string,
): Promise<ConversationMessage[]> {
	const messages: ConversationMessage[] = [];
	const list = readList(client, `GET ${CONVERSATIONS}/{ConversationSid}/Messages`, {
		path: { ConversationSid: sid },
		query: { Order: 'asc' },
		pageSize: { name: 'PageSize', maximum: 100 },
	});
	for await (const message of list) messages.push(message as unknown as ConversationMessage);
	return messages;
}

/** Adds a message to a Conversation, which Twilio sends to the participants. */
export async function addMessage(
	client: WaitClient,
	sid: string,
	body: { Body: string; Author?: string; Attributes?: string },
): Promise<void> {
	await sendRequest(client, `POST ${CONVERSATIONS}/{ConversationSid}/Messages`, {
		path: { ConversationSid: sid },
		body,
	});
}
