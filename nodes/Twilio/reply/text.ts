import { collection } from '../descriptions/collections';
import { mediaUrls, messageText } from '../engine/messageContent';
import { element, response } from '../twiml/element';
import type { Reply } from './reply';

/** Sends a message back. Source: https://www.twilio.com/docs/messaging/twiml/message */
export const text: Reply = {
	fields: [
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			displayOptions: { show: { reply: ['text'] } },
			description: 'The text to send, up to 1,600 characters. It can be empty if there is media.',
		},
		{
			displayName: 'Media URLs',
			name: 'mediaUrl',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add URL' },
			default: [],
			placeholder: 'e.g. https://example.com/picture.jpg',
			displayOptions: { show: { reply: ['text'] } },
			description: 'Public URLs of up to 10 files, 5 MB in total. An expression can return a list.',
		},
		collection(
			'Reply Options',
			'textOptions',
			[
				{
					displayName: 'Status Callback',
					name: 'statusCallback',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/twilio-status',
					description: 'The URL that Twilio requests when the status of the message changes',
				},
			],
			{ show: { reply: ['text'] } },
		),
	],
	twiml(fields) {
		const media = mediaUrls(fields);
		if (media.length === 0) fields.requiredText('message');
		const message = messageText(fields);
		return response(
			element(
				'Message',
				{ statusCallback: fields.optionalUrl('textOptions.statusCallback') },
				...(message ? [element('Body', {}, message)] : []),
				...media.map((url) => element('Media', {}, url)),
			),
		);
	},
};
