import { NodeApiError } from 'n8n-workflow';

import type { TwilioClient } from '../transport/client';
import { readList } from '../transport/paginate';
import { sendRequest } from '../transport/sendRequest';
import { CONVERSATIONS, deleteConversation, messagesOf } from './conversation';
import type { WaitClient } from './waitFor';

// Twilio routes messages from a person to a sender into the Conversation that has this pair as a
// participant. The Conversation exists for one wait only, so that the sender's own webhook is not changed.
// Source: https://www.twilio.com/docs/conversations/inbound-autocreation

/** The name of Conversations that an execution waits for. */
const FRIENDLY_NAME = 'n8n: Send and Wait';

/** For how long a closed Conversation may still be the one that received a message, in milliseconds. */
const JUST_CLOSED_MS = 60_000;

/** Twilio's minimum for the timer that closes a Conversation, in seconds. */
const MIN_SECONDS = 600;

/** Twilio's error codes for a pair that is already in another Conversation. */
const IN_USE = ['50416', '50425'];

interface Pair {
	/** The person's address. */
	address: string;
	/** The sender's address, which the person replies to. */
	proxyAddress: string;
	/** The webhook URL for the messages. */
	url: string;
	/** When Twilio closes the Conversation automatically. */
	closesAt?: Date;
}

/**
 * Opens a Conversation for a person.
 * @returns its SID
 * @throws NodeApiError when Twilio refuses a request; the new Conversation is then deleted
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

/** Adds the webhook before the participant, so that it receives all messages from the person. */
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
 * Whether an execution waits for a message, or has just received it. Twilio sends a message both to the
 * Conversation and to the receiver's webhook, in any order.
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
