import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { hasStatus } from '../transport/errors';
import { sendRequest } from '../transport/sendRequest';
import {
	addMessage,
	CONVERSATIONS,
	deleteConversation,
	findConversation,
	messagesOf,
} from './conversation';
import { resumeUrl } from './resumeUrl';
import type { Answers } from './settle';
import type { WaitClient } from './waitFor';

// n8n saves nothing from a request that does not resume the execution, and n8n may run in several processes.
// So the answers are saved in a Conversation without participants until the last one arrives.

/** The unique name of the Conversation, which only n8n can know. */
const nameOf = ({ context }: WaitClient, run: number) =>
	`n8n-${new URL(resumeUrl(context, { run })).searchParams.get('signature')}`;

/** The answers saved so far. Only the first answer to an item counts. */
export async function savedAnswers(client: WaitClient, run: number): Promise<Answers> {
	const answers: Answers = new Map();
	const conversation = await findConversation(client, nameOf(client, run));
	if (!conversation) return answers;
	for (const { author, body } of await messagesOf(client, conversation.sid)) {
		const index = Number(author);
		if (!answers.has(index)) answers.set(index, jsonParse<IDataObject>(String(body)));
	}
	return answers;
}

export async function saveAnswer(
	client: WaitClient,
	run: number,
	index: number,
	answer: IDataObject,
): Promise<void> {
	const UniqueName = nameOf(client, run);
	const created = (await sendRequest(client, `POST ${CONVERSATIONS}`, {
		body: { UniqueName, FriendlyName: 'n8n: answers' },
	}).catch(ignoreExisting)) as { sid: string } | undefined;
	const { sid } = created ?? (await findConversation(client, UniqueName))!;
	await addMessage(client, sid, { Author: String(index), Body: JSON.stringify(answer) });
}

export const deleteAnswers = async (client: WaitClient, run: number): Promise<void> =>
	await deleteConversation(client, nameOf(client, run));

function ignoreExisting(error: unknown): undefined {
	if (hasStatus(error, 409)) return undefined;
	throw error;
}
