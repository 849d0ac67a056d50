import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import { response } from '../twiml/element';
import { sayText, speechOf } from '../twiml/speech';
import type { Action } from './action';

const show = { reply: ['connectAi', 'dial', 'enqueue', 'record', 'streamAudio'] };

/** What happens after a dialed call, a recording, a queue or a connection, for the Reply operation. */
export const afterwardsFields: INodeProperties[] = [
	{
		displayName: 'Afterwards',
		name: 'afterwards',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Ask the Workflow Again',
				value: 'askWorkflow',
				description: 'The workflow starts with the result and has to reply to it',
			},
			{ name: 'End the Call', value: 'hangUp' },
			{ name: 'Say a Text and End the Call', value: 'say' },
		],
		default: 'hangUp',
		displayOptions: { show },
		description:
			'What happens to the call after the dialed call, the recording, the queue or the connection. The workflow starts with the result in any case.',
	},
	{
		displayName: 'Text to Say Afterwards',
		name: 'sayAfterwards',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		required: true,
		placeholder: 'e.g. Thank you, goodbye.',
		displayOptions: { show: { ...show, afterwards: ['say'] } },
		description: 'The text to say before the call ends, up to 400 characters',
	},
];

/**
 * The parameters of the action URL for the field Afterwards. The text has a maximum length, so that the URL
 * stays below 4,000 characters.
 */
export function afterwardsOf(fields: FieldReader): Action {
	switch (fields.text('afterwards')) {
		case 'askWorkflow':
			return {};
		case 'say':
			return {
				afterwards: 'say',
				say: fields.requiredText('sayAfterwards', { maxLength: 400 }),
				...speechOf(fields),
			};
		default:
			return { afterwards: 'hangUp' };
	}
}

/** TwiML that ends a call as set in its action URL; undefined if the workflow responds. */
export function afterwardsTwiml({ afterwards, say, voice, language }: Action): string | undefined {
	if (!afterwards) return undefined;
	return afterwards === 'say' && say ? response(sayText(say, { voice, language })) : response();
}
