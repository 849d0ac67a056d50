import type { IDataObject } from 'n8n-workflow';

import { writtenChoice } from '../choice';
import type { ConversationMessage } from '../conversation';
import { addMessage, closeConversation, messagesOf } from '../conversation';
import type { ReplyDetails } from '../replyFields';
import { replyDetails } from '../replyFields';
import { sentMessage, UNDELIVERED } from '../sentMessage';
import type { WaitFor } from '../waitFor';
import type { WaitingItem } from '../waitState';

/** The recipient's message in the Conversation of the item, or the failure of the message that was sent. */
export const reply: WaitFor = {
	isFromTwilio: true,
	hasAnswersInRequests: false,
	details: (fields) => replyDetails(fields) as unknown as IDataObject,
	async receive({ parameters: { MessageSid, MessageStatus } }, item, { client }) {
		const { choices, maxRetries, retryText } = detailsOf(item);
		if (!MessageSid || MessageStatus || choices.length === 0) return {};
		const messages = await messagesOf(await client(), conversationOf(item));
		const replies = repliesIn(messages, item);
		const index = replies.findIndex(({ sid }) => sid === MessageSid);
		const isAnswer = replies.slice(0, index + 1).some((each) => choiceIn(each, choices));
		// Twilio may send the request twice
		const isRetried = messages.some(({ attributes }) => attributes?.includes(MessageSid));
		if (index >= 0 && index < maxRetries && !isAnswer && !isRetried) {
			await addMessage(await client(), conversationOf(item), {
				Body: retryText,
				Attributes: JSON.stringify({ inReplyTo: MessageSid }),
			});
		}
		return {};
	},
	async outcome(client, item) {
		const { choices, maxRetries } = detailsOf(item);
		const replies = repliesIn(await messagesOf(client, conversationOf(item)), item);
		const isAnswer = (each: ConversationMessage) =>
			choices.length === 0 || choiceIn(each, choices) !== undefined;
		// after the last retry, any reply is the answer
		const answer = replies.slice(0, maxRetries).find(isAnswer) ?? replies.slice(maxRetries)[0];
		if (answer) return { output: { json: { data: dataOf(answer, choices) } }, isAnswer: true };
		const message = await sentMessage(client, item);
		if (!UNDELIVERED.includes(message.status)) return undefined;
		return { output: { json: { data: withoutReply(message) } }, isAnswer: false };
	},
	release: async (client, item) => await closeConversation(client, conversationOf(item)),
};

const detailsOf = ({ details }: WaitingItem) => details as unknown as ReplyDetails;

const conversationOf = ({ sent }: WaitingItem) => sent.json.conversationSid as string;

/** The recipient's messages only: others may write in the Conversation too, such as people in Twilio Flex. */
const repliesIn = (messages: ConversationMessage[], { sent }: WaitingItem) =>
	messages.filter(({ author }) => author === sent.json.to);

const choiceIn = ({ body }: ConversationMessage, choices: string[]) =>
	writtenChoice(body ?? '', choices);

const dataOf = (message: ConversationMessage, choices: string[]): IDataObject => ({
	text: message.body ?? '',
	choice: choiceIn(message, choices) ?? null,
	media: (message.media ?? []).map(({ sid, content_type, filename, size }) => ({
		sid,
		contentType: content_type,
		fileName: filename,
		size,
	})),
	from: message.author,
	messageSid: message.sid,
	respondedAt: message.date_created,
});

const withoutReply = ({ status, errorCode = null, advice = null }: IDataObject): IDataObject => ({
	text: null,
	choice: null,
	media: [],
	from: null,
	messageSid: null,
	respondedAt: null,
	status,
	errorCode,
	advice,
});
