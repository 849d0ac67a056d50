import { element, response } from '../twiml/element';
import type { Reply } from './reply';

/** Rejects the call, which is free. Source: https://www.twilio.com/docs/voice/twiml/reject */
export const reject: Reply = {
	fields: [
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'options',
			options: [
				{ name: 'Busy', value: 'busy', description: 'The caller hears a busy signal' },
				{
					name: 'Rejected',
					value: 'rejected',
					description: 'The caller hears that the number is not in service',
				},
			],
			default: 'rejected',
			displayOptions: { show: { reply: ['reject'] } },
			description: 'What the caller hears',
		},
	],
	twiml: (fields) => response(element('Reject', { reason: fields.text('reason') })),
};
