import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../../engine/fieldReader';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource (Body) */
const MAX_CHARACTERS = 1600;

/** The template variable for the link. Only for templates, because their text cannot be changed. */
export const linkVariable: INodeProperties = {
	displayName: 'Link Variable',
	name: 'linkVariable',
	type: 'string',
	default: '1',
	required: true,
	displayOptions: { show: { content: ['template'], waitFor: ['approval', 'freeText'] } },
	description:
		'The name of the template’s variable that is filled with the link. Remove it from the form above.',
};

/**
 * Adds the link to the page to a message: at the end of its text, or in a variable of its template. Throws
 * if the text with the link is too long.
 */
export function withLink(fields: FieldReader, body: IDataObject, url: string): IDataObject {
	if (body.ContentSid) {
		const name = fields.requiredText('linkVariable').trim();
		return {
			...body,
			ContentVariables: { ...(body.ContentVariables as IDataObject), [name]: url },
		};
	}
	const text = [body.Body, url].filter(Boolean).join('\n\n');
	const { length } = [...text];
	if (length <= MAX_CHARACTERS) return { ...body, Body: text };
	throw fields.invalid(
		'message',
		`has ${length.toLocaleString('en')} characters with the link; Twilio accepts at most 1,600`,
		'Shorten the text.',
	);
}
