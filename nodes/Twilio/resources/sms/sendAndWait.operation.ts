import type { INodeProperties } from 'n8n-workflow';

import { options } from '../../descriptions/collections';
import type { FieldReader } from '../../engine/fieldReader';
import type { ItemClient, RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { limitWaitTimeFields, waitUntil } from '../../wait/limitWaitTime';
import { pageFields, pageTexts } from '../../wait/pageFields';
import { waitForAnswer } from '../../wait/waitForAnswer';
import { waitForDelivery } from '../../wait/delivery';
import { contentsOf, onSameChannel, senderOf, sentOptions } from './messageRequest';
import { send } from './send.operation';
import { sendOptions } from './send.options';
import { linkVariable, withLink } from './waitLink';

/** What makes no sense for one message whose answer is waited for, or is set by the node itself. */
const NOT_OFFERED = [
	'allowSeveralRecipients',
	'countSegments',
	'sendAt',
	'splitLongMessages',
	'statusCallback',
];

const sharedFields = send.description.filter(({ name }) => name !== 'options');

/** Source: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const sendAndWait: RequestOperation = {
	option: {
		name: 'Send and Wait',
		description:
			'Send a message and wait for an approval, an answer or the delivery. Twilio charges for each message, and it cannot be undone.',
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
			],
			description: 'What the execution waits for before the workflow continues',
		},
		{
			displayName:
				'A link of some 200 characters is added to the message: about two more SMS segments. The option Shorten URLs makes it shorter. The recipient must be able to open the URL of this n8n.',
			name: 'linkNotice',
			type: 'notice',
			default: '',
			displayOptions: { show: { waitFor: ['approval', 'freeText'] } },
		},
		{
			displayName: 'Twilio must be able to reach the URL of this n8n to report the delivery.',
			name: 'deliveryNotice',
			type: 'notice',
			default: '',
			displayOptions: { show: { waitFor: ['delivery'] } },
		},
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
		...limitWaitTimeFields,
		pageFields,
		options(
			(sendOptions.options as INodeProperties[]).filter(({ name }) => !NOT_OFFERED.includes(name)),
		),
	],
	request(fields) {
		// what is needed once it is sent is checked before
		waitUntil(fields);
		if (waitsFor(fields) !== 'delivery') pageTexts(fields);
		assertReviewable(fields);
		const to = fields.address('to', 'recipient');
		const [content] = contentsOf(fields);
		return {
			body: {
				...onSameChannel(to, senderOf(fields), fields.boolean('toWhatsapp')),
				...content,
				...sentOptions(fields),
			},
		};
	},
	result(request) {
		const { client, fields, values } = request;
		assertOneItem(client, fields);
		const url = client.context.getSignedResumeUrl();
		const body =
			waitsFor(fields) === 'delivery'
				? { ...values.body, StatusCallback: url }
				: withLink(fields, values.body!, url);
		return singleResult({ ...request, values: { ...values, body } });
	},
	async wait(client, sent) {
		return client.context.getNodeParameter('waitFor', 0) === 'delivery'
			? await waitForDelivery(client, sent)
			: await waitForAnswer(client, sent, this.description);
	},
};

const waitsFor = (fields: FieldReader) => fields.requiredText('waitFor');

/** A page that was answered resumes the whole execution, and n8n keeps no answers until then. */
function assertOneItem({ context }: ItemClient, fields: FieldReader): void {
	const { length } = context.getInputData();
	if (length === 1 || waitsFor(fields) === 'delivery') return;
	throw fields.invalid(
		'waitFor',
		`can wait for the answer to one item only, but there are ${length}`,
		'Put a Loop Over Items node before this node, with a batch size of 1.',
	);
}

/** As human review of an AI agent's tools, n8n expects a decision. */
function assertReviewable(fields: FieldReader): void {
	if (!fields.isTool() || waitsFor(fields) === 'approval') return;
	throw fields.invalid('waitFor', 'must be Approval for human review', 'Choose Approval.');
}
