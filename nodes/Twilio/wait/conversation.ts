import { NodeApiError } from 'n8n-workflow';

import type { TwilioClient } from '../transport/client';
import { tidyingClient } from '../transport/client';
import { ignoreNotFound } from '../transport/errors';
import { readList } from '../transport/paginate';
import { sendRequest } from '../transport/sendRequest';
import type { WaitClient } from './waitFor';

// Twilio routes messages from a person to a sender into the Conversation that has this pair as a
// participant. The Conversation exists for one wait only, so that the sender's own webhook is not changed.
// Source: https://www.twilio.com/docs/conversations/inbound-autocreation and
// https://www.twilio.com/docs/conversations/api

export const CONVERSATIONS = 'https://conversations.twilio.com/v1/Conversations';

/** The name of Conversations that an execution waits for. */
const FRIENDLY_NAME = 'n8n: Send and Wait';

/** How long after it was closed a Conversation may still be the one that a message was sent to. */
const JUST_CLOSED_MS = 60_000;

/** Twilio's minimum for closing a Conversation by timer. */
const MIN_SECONDS = 600;

/** Twilio's error codes for a pair that is in another Conversation already. */
const IN_USE = ['50416', '50425'];

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

interface Pair {
	/** The person's address. */
	address: string;
	/** The sender's address, which the person replies to. */
	proxyAddress: string;
	/** The URL that gets the messages. */
	url: string;
	/** When Twilio closes the Conversation by itself. */
	closesAt?: Date;
}

/**
 * Opens a Conversation for a person.
 * @returns its SID
 * @throws NodeApiError when Twilio refuses, and then leaves nothing behind
 */
export async function openConversation(client: WaitClient, pair: Pair): Promise<string> {
	const { closesAt } = pair;
	const seconds = closesAt && Math.ceil((closesAt.getTime() - Date.now()) / 1000);
	const { sid } = (await sendRequest(client, `POST ${CONVERSATIONS}`, {
		body: {
			FriendlyName: FRIENDLY_NAME,
			// Twilio may refuse timers without it (error 50382)
			State: 'active',
			...(seconds && { 'Timers.Closed': `PT${Math.max(seconds, MIN_SECONDS)}S` }),
		},
	})) as { sid: string };
	await addPair(client, sid, pair).catch(async (error: Error) => {
		await deleteConversation(client, sid);
		if (error instanceof NodeApiError && IN_USE.includes(error.httpCode ?? '')) {
			error.message = `${pair.address} is already being waited for in another execution`;
		}
		throw error;
	});
	return sid;
}

/** Adds the webhook first, so that it gets everything that the person writes. */
async function addPair(client: WaitClient, sid: string, pair: Pair): Promise<void> {
	const path = { ConversationSid: sid };
	await sendRequest(client, `POST ${CONVERSATIONS}/{ConversationSid}/Webhooks`, {
		path,
		body: {
			Target: 'webhook',
			'Configuration.Url': pair.url,
			'Configuration.Method': 'post',
			'Configuration.Filters': ['onMessageAdded'],
		},
	});
	await sendRequest(client, `POST ${CONVERSATIONS}/{ConversationSid}/Participants`, {
		path,
		body: {
			'MessagingBinding.Address': pair.address,
			'MessagingBinding.ProxyAddress': pair.proxyAddress,
		},
	});
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

/** Closes a Conversation, so that others can wait for the person. Its messages stay. */
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

/** Adds a message to a Conversation; its participants get it. */
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

/**
 * Whether an execution waits for a message, or has just received it: Twilio sends it to the Conversation
 * and to the receiver's webhook, in any order.
 */
export async function isAwaited(
	client: TwilioClient,
	{ from, to, text }: { from: string; to: string; text: string },
): Promise<boolean> {
	const conversations = readList(
		client,
		'GET https://conversations.twilio.com/v1/ParticipantConversations',
		{ query: { Address: from }, pageSize: { name: 'PageSize', maximum: 50 } },
	);
	for await (const entry of conversations) {
		const binding = entry.participant_messaging_binding as { proxy_address?: string } | null;
		const isOurs = entry.conversation_friendly_name === FRIENDLY_NAME;
		if (!isOurs || binding?.proxy_address !== to) continue;
		if (entry.conversation_state !== 'closed') return true;
		const closedAt = Date.parse(String(entry.conversation_date_updated));
		if (Date.now() - closedAt > JUST_CLOSED_MS) continue;
		const messages = await messagesOf(client, String(entry.conversation_sid));
		if (messages.some(({ author, body }) => author === from && (body ?? '') === text)) return true;
	}
	return false;
}
