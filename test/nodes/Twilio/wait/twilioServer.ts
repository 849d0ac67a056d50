import type { Answer, SeenRequest } from '../../../engine/localServer';
import { startLocalServer } from '../../../engine/localServer';
import { accountSid } from '../../../engine/workflow';

/** A Conversation with what was said in it. */
interface Conversation {
	sid: string;
	uniqueName?: string;
	state: string;
	messages: Array<Record<string, unknown> & { author: string; body: string }>;
}

interface Failure {
	code: number;
	status: number;
}

/** A server with the messages, calls and Conversations that are waited for. */
export async function startTwilioServer() {
	/** What Twilio says of a message or call that it is asked about, by its SID. */
	const states: Record<string, object> = {};
	/** What Twilio says of the recordings of each call. */
	const recordings: Record<string, object[]> = {};
	const conversations: Conversation[] = [];
	/** The errors to respond with instead, by the end of the path. */
	const errors: Record<string, Failure> = {};
	const twilio = {
		onMessage: undefined as (() => Failure | undefined) | undefined,
		/** Whether the messages of a Conversation cannot be listed. */
		refuseToList: false,
	};

	const server = await startLocalServer((request, index) => {
		const [path = ''] = request.path.split('?');
		const failure =
			Object.entries(errors).find(([end]) => path.endsWith(end))?.[1] ??
			(path.endsWith('/Messages.json') ? twilio.onMessage?.() : undefined);
		if (failure && request.method === 'POST') {
			return { status: failure.status, body: { code: failure.code, message: 'Refused' } };
		}
		const [, collection = '', sid = '', part = ''] =
			/(Conversations|Messages|Calls)(?:\/([\w-]+?))?(?:\/(\w+))?(?:\.json)?$/.exec(path) ?? [];
		if (collection === 'Conversations') return conversation(request, sid, part);
		if (part === 'Recordings') return { body: { recordings: recordings[sid] ?? [] } };
		const created = `${collection === 'Calls' ? 'CA' : 'SM'}${index}`;
		const body = Object.fromEntries(new URLSearchParams(request.body));
		const state = request.method === 'GET' && states[sid];
		if (state && 'code' in state) return { status: 401, body: state };
		const account_sid = /AC\w{32}/.exec(path)?.[0] ?? accountSid;
		const answer = { sid: sid || created, account_sid, to: body.To, status: 'queued' };
		return { body: { ...answer, ...state } };
	});

	function conversation({ method, body }: SeenRequest, sid: string, part: string): Answer {
		const values = Object.fromEntries(new URLSearchParams(body));
		const found = conversations.find(
			(each) => each.sid === sid || (!part && each.uniqueName === sid),
		);
		if (!sid) {
			const uniqueName = values.UniqueName;
			if (uniqueName && conversations.some((each) => each.uniqueName === uniqueName)) {
				return { status: 409, body: { code: 50353, message: 'already exists' } };
			}
			const added = { sid: `CH${conversations.length}`, uniqueName, state: 'active', messages: [] };
			conversations.push(added);
			return { body: added };
		}
		if (!found) return { status: 404, body: { code: 20404, message: 'not found' } };
		if (part === 'Messages' && method === 'GET' && twilio.refuseToList) {
			return { status: 403, body: { code: 70051, message: 'Refused' } };
		}
		if (part === 'Messages' && method === 'GET') return { body: { messages: found.messages } };
		if (part === 'Messages') {
			const { Author = 'system', Body = '', Attributes = '{}' } = values;
			found.messages.push({ author: Author, body: Body, attributes: Attributes });
		}
		if (!part && method === 'POST') found.state = values.State!;
		if (method === 'DELETE') {
			conversations.splice(conversations.indexOf(found), 1);
			return { status: 204 };
		}
		return { body: { sid: found.sid } };
	}

	return Object.assign(twilio, server, { states, recordings, conversations, errors });
}

/** The body of a request, as a form. */
export const bodyOf = (request?: SeenRequest) =>
	Object.fromEntries(new URLSearchParams(request?.body)) as Record<string, string>;
