import { statusCallback } from '../payload/statusCallback';
import { parametersOf, valuesOf } from '../payload/parameters';
import { shownWhen } from '../../descriptions/shownWhen';
import type { Source } from '../source';
import { toDeliveries } from '../toDeliveries';

/**
 * Status changes of messages, calls, recordings, conferences and transcriptions whose status callback is
 * the webhook's URL, and webhooks of Conversations.
 * Source: https://www.twilio.com/docs/usage/webhooks
 */
export const status: Source = {
	description: shownWhen({ source: ['status'] }, [
		{
			displayName:
				'Open "Webhook URLs" above, copy the production URL, and use it as Status Callback of messages, calls, recordings, conferences and transcriptions, in the Twilio node or wherever they are made, or as post-event webhook of Conversations.',
			name: 'statusNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName:
				'Queue mode: each webhook processor of n8n recognizes repeated deliveries on its own. If you run several, add a Remove Duplicates node that compares "raw" with previous executions.',
			name: 'statusQueueModeNotice',
			type: 'notice',
			default: '',
		},
	]),

	receive(request) {
		const parameters = parametersOf(request);
		return {
			deliveries: toDeliveries(request, parameters, {
				json: { ...statusCallback(parameters), raw: valuesOf(request) },
			}),
			answer: { by: 'node', twiml: '' },
		};
	},
};
