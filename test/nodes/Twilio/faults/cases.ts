import type { IDataObject } from 'n8n-workflow';

import { accounts } from '../../../../sandbox/twilio/accounts';
import type { SeenRequest } from '../../../../sandbox/twilio/resource';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';

/** What the node says where nobody knows what Twilio did. */
export const UNCERTAIN =
	'The request may still have gone through. Do not send it again before checking the Twilio Console.';

/** The kinds of requests that the rules tell apart. */
export type Method = 'GET' | 'POST' | 'DELETE';

/** An operation, and input items for it. */
interface Case {
	/** Of the node, with `$json.key` for what it is about. */
	parameters: IDataObject;
	/** Whatever the requests of three items are about, each in a word that no other request has. */
	keys(twilio: Sandbox): string[];
	/** What the node gives when the request for `key` was carried out. */
	output(twilio: Sandbox, key: string): IDataObject;
}

const received = (twilio: Sandbox) =>
	['One', 'Two', 'Three'].map((body) => {
		const message = { from: '+15551230001', to: '+15551230000', body, messaging_service_sid: null };
		return twilio.messages.receive(accounts.main.sid, message, []).sid;
	});

/** The messages that exist with this text. */
export const messagesSaying = (twilio: Sandbox, text: string) =>
	twilio.messages.all.newestFirst().filter(({ resource }) => resource.body === text);

const messageSid = { __rl: true, mode: 'id', value: '={{ $json.key }}' };

export const cases: Record<Method, Case> = {
	GET: {
		parameters: { resource: 'sms', operation: 'get', messageSid },
		keys: received,
		output: (_twilio, sid) => ({ sid, status: 'received' }),
	},
	POST: {
		parameters: {
			resource: 'sms',
			operation: 'send',
			from: '+15551230000',
			to: '={{ "+1555123" + (1000 + $itemIndex) }}',
			message: '={{ $json.key }}',
		},
		keys: () => ['One', 'Two', 'Three'],
		output: (twilio, text) => ({ sid: messagesSaying(twilio, text)[0]?.resource.sid, body: text }),
	},
	DELETE: {
		parameters: { resource: 'sms', operation: 'delete', messageSid },
		keys: received,
		output: (_twilio, sid) => ({ deleted: true, sid }),
	},
};

/** Whether a request is about `key`. */
export const isAbout =
	(key: string) =>
	({ path, body }: SeenRequest): boolean =>
		path.includes(key) || body.Body === key;
