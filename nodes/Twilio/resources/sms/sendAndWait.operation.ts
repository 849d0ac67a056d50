import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { options } from '../../descriptions/collections';
import type { FieldReader } from '../../engine/fieldReader';
import { singleResult } from '../../engine/results';
import { continueWhen } from '../../wait/continueWhen';
import { limitWaitTimeFields } from '../../wait/limitWaitTime';
import { pageFields } from '../../wait/pageFields';
import { replyFields } from '../../wait/replyFields';
import { itemUrl } from '../../wait/resumeUrl';
import { waitForValue } from '../../wait/waitFors';
import { waitingOperation } from '../../wait/waitingOperation';
import { contentsOf, onSameChannel, senderOf, sentOptions } from './messageRequest';
import { assertCanReply, inConversation } from './replyConversation';
import { send } from './send.operation';
import { sendOptions } from './send.options';
import { linkVariable, withLink } from './waitLink';

/** Options of Send that do not apply to one message, or that the node sets itself. */
const NOT_OFFERED = [
	'allowSeveralRecipients',
	'countSegments',
	'sendAt',
	'splitLongMessages',
	'statusCallback',
];

const sharedFields = send.description.filter(({ name }) => name !== 'options');

const notice = (name: string, displayName: string, ...waitFor: string[]): INodeProperties => ({
	displayName,
	name,
	type: 'notice',
	default: '',
	displayOptions: { show: { waitFor } },
});

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const sendAndWait = waitingOperation({
	option: {
		name: 'Send and Wait',
		description:
			'Send a message and wait for an approval, an answer, a reply or the delivery. Twilio charges for each message, and it cannot be undone.',
		action: 'Send a message and wait for a response',
	},
	route: send.route,
	description: [
		{
			displayName: 'Wait For',
			name: 'waitFor',
			type: 'options',
			noDataExpression: true,
			default: 'approval',
			options: [
				{
					name: 'Approval',
					value: 'approval',
					description: 'The recipient opens a link and approves or declines',
				},
				{
					name: 'Delivery',
					value: 'delivery',
					description: 'The message is delivered, or cannot be delivered',
				},
				{
					name: 'Free Text',
					value: 'freeText',
					description: 'The recipient opens a link and types an answer',
				},
				{
					name: 'Reply',
					value: 'reply',
					description: 'The recipient replies to the message, by SMS, MMS or WhatsApp',
				},
			],
			description: 'What the execution waits for before the workflow continues',
		},
		notice(
			'linkNotice',
			'A link of some 200 characters is added to the message: about two more SMS segments. The option Shorten URLs makes it shorter. The recipient must be able to open the public URL of n8n (WEBHOOK_URL).',
			'approval',
			'freeText',
		),
		notice(
			'deliveryNotice',
			'Twilio reports the delivery to the public URL of n8n (WEBHOOK_URL). It refuses a message if it cannot reach that URL, such as one on localhost.',
			'delivery',
		),
		notice(
			'replyNotice',
			'Twilio reports the reply to the public URL of n8n (WEBHOOK_URL). It refuses a message if it cannot reach that URL, such as one on localhost. A Twilio Conversation receives the reply, for which Twilio charges by active user. A Twilio Trigger for incoming messages gets the reply too, unless its option Skip Awaited Replies is on.',
			'reply',
		),
		...sharedFields.map((field) =>
			field.name === 'to'
				? {
						...field,
						description:
							'The phone number to send to, with its country code. One recipient per item.',
					}
				: field,
		),
		linkVariable,
		...replyFields,
		continueWhen('approval', 'freeText', 'reply'),
		...limitWaitTimeFields,
		pageFields,
		options(
			(sendOptions.options as INodeProperties[]).filter(({ name }) => !NOT_OFFERED.includes(name)),
		),
	],
	request(fields) {
		assertReviewable(fields);
		const to = fields.address('to', 'recipient');
		const [content] = contentsOf(fields);
		const addresses = onSameChannel(to, senderOf(fields), fields.boolean('toWhatsapp'));
		if (waitForValue(fields) === 'reply') assertCanReply(fields, addresses);
		return { body: { ...addresses, ...content, ...sentOptions(fields) } };
	},
	result(request) {
		const { client, fields, values } = request;
		const url = itemUrl(client.context, fields.index);
		const withBody = (body: IDataObject) => ({ ...request, values: { ...values, body } });
		const withStatusCallback = () => withBody({ ...values.body, StatusCallback: url });
		switch (waitForValue(fields)) {
			case 'reply':
				return inConversation(withStatusCallback(), url);
			case 'delivery':
				return singleResult(withStatusCallback());
			default:
				return singleResult(withBody(withLink(fields, values.body!, url)));
		}
	},
});

/** In a tool, throws unless Wait For is Approval, because n8n's human review expects a decision. */
function assertReviewable(fields: FieldReader): void {
	if (!fields.isTool() || waitForValue(fields) === 'approval') return;
	throw fields.invalid('waitFor', 'must be Approval for human review', 'Choose Approval.');
}
