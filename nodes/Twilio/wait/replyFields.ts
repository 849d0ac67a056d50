import type { INodeProperties } from 'n8n-workflow';

import { collection } from '../descriptions/collections';
import type { FieldReader } from '../engine/fieldReader';
import { plainWords, sameChoices } from './choice';

/** The settings for replies. */
export interface ReplyDetails {
	/** The replies that are accepted; empty for any. */
	choices: string[];
	retryText: string;
	maxRetries: number;
}

const MAX_RETRIES = 2;

export const replyFields: INodeProperties[] = [
	{
		displayName: 'Choices',
		name: 'choices',
		type: 'string',
		default: '',
		placeholder: 'e.g. YES, NO',
		displayOptions: { show: { waitFor: ['reply'] } },
		description:
			'The replies to accept, separated by commas. Case and punctuation do not matter. Leave empty to accept any reply.',
	},
	collection(
		'Reply Options',
		'replyOptions',
		[
			{
				displayName: 'Max Retries',
				name: 'maxRetries',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 10, numberPrecision: 0 },
				default: MAX_RETRIES,
				description:
					'How often to send Retry Text after a reply that is none of the choices. The next reply is then the answer, with an empty choice.',
			},
			{
				displayName: 'Retry Text',
				name: 'retryText',
				type: 'string',
				default: '',
				placeholder: 'e.g. Please reply YES or NO.',
				description:
					'The text to send after a reply that is none of the choices. Defaults to the placeholder, with your choices.',
			},
		],
		{ show: { waitFor: ['reply'] } },
	),
];

/** Reads the fields. Throws a NodeOperationError if two choices are the same. */
export function replyDetails(fields: FieldReader): ReplyDetails {
	const choices = fields.list('choices');
	if (choices.some((choice) => plainWords(choice) === '')) {
		throw fields.invalid(
			'choices',
			'has a choice without letters',
			'Enter words, such as YES and NO.',
		);
	}
	const same = sameChoices(choices);
	if (same) {
		throw fields.invalid(
			'choices',
			`has the same choice twice: "${same[0]}" and "${same[1]}"`,
			'Enter choices that differ in more than case and punctuation.',
		);
	}
	const listed = new Intl.ListFormat('en', { type: 'disjunction' }).format(choices);
	return {
		choices,
		retryText: fields.text('replyOptions.retryText').trim() || `Please reply ${listed}.`,
		maxRetries: fields.number('replyOptions.maxRetries') ?? MAX_RETRIES,
	};
}
