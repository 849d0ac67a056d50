import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { messagePrefixes, messageSid } from './messageFields';

/** Source: https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource */
export const sendTypingIndicator: RequestOperation = {
	option: {
		name: 'Send Typing Indicator',
		description:
			'Show a WhatsApp user that a reply is being written, until it is sent or 25 seconds have passed, and mark their message as read',
		action: 'Send a typing indicator',
	},
	route: 'POST https://messaging.twilio.com/v2/Indicators/Typing.json',
	description: [{ ...messageSid, description: 'The incoming WhatsApp message to reply to' }],
	request: (fields) => ({
		body: { channel: 'whatsapp', messageId: fields.sid('messageSid', ...messagePrefixes) },
	}),
	result: singleResult,
};
