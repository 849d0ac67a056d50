import type { INodeProperties } from 'n8n-workflow';

import { collection } from '../descriptions/collections';
import type { FieldReader } from '../engine/fieldReader';
import { shownWhen } from '../descriptions/shownWhen';
import { speech } from '../twiml/speech';
import type { CallChoice, CallPrompt } from './callPrompt';
import { plainWords, sameChoices } from './choice';

const [language, voice] = speech.options as [INodeProperties, INodeProperties];

const KEY_TEXT = 'Press {key} to {name}.';
const THANK_YOU = 'Thank you. Goodbye.';

/** The fields for the question and choices of a call that waits for keys or speech. */
export const callPromptFields: INodeProperties[] = shownWhen({ waitFor: ['keys', 'speech'] }, [
	{
		displayName: 'Question',
		name: 'question',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		required: true,
		placeholder: 'e.g. The server is down. Can you take care of it?',
		description: 'The text to say when the call is answered, before the choices',
	},
	{
		displayName: 'Choices',
		name: 'choices',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true, multipleValueButtonText: 'Add Choice' },
		placeholder: 'Add Choice',
		default: {
			choice: [
				{ key: '1', name: 'approve' },
				{ key: '2', name: 'decline' },
			],
		},
		options: [
			{
				displayName: 'Choice',
				name: 'choice',
				values: [
					{
						displayName: 'Key',
						name: 'key',
						type: 'string',
						default: '',
						placeholder: 'e.g. 1',
						displayOptions: { show: { '/waitFor': ['keys'] } },
						description: 'The key to press: 0-9, * or #',
					},
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. approve',
						description:
							'What the choice is called in the call and in the output. For speech, the words to say.',
					},
				],
			},
		],
		description:
			'The answers to accept. The first one counts as an approval. For speech, leave empty to accept any words.',
	},
	collection('Prompt Options', 'promptOptions', [
		{
			displayName: 'Choice Text',
			name: 'choiceText',
			type: 'string',
			default: KEY_TEXT,
			placeholder: 'e.g. Press {key} for {name}.',
			description:
				'How to say each choice, with {key} and {name}. Leave empty if the question says them. By default, choices are said for keys only.',
		},
		language,
		{
			displayName: 'Repeats',
			name: 'repeats',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 5, numberPrecision: 0 },
			default: 2,
			description: 'How often to ask the question if there is no answer, or none of the choices',
		},
		{
			displayName: 'Thank-You Text',
			name: 'thankYou',
			type: 'string',
			default: THANK_YOU,
			description: 'The text to say after the answer. Leave empty to hang up at once.',
		},
		{
			displayName: 'Timeout',
			name: 'timeout',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 60, numberPrecision: 0 },
			default: 5,
			description: 'Seconds to wait for the answer each time',
		},
		voice,
	]),
]);

/** Reads the fields. Throws a NodeOperationError if a choice is missing or invalid. */
export function callPrompt(fields: FieldReader, input: 'keys' | 'speech'): CallPrompt {
	return {
		question: fields.requiredText('question'),
		choices: choicesOf(fields, input),
		choiceText: fields.textOr('promptOptions.choiceText', input === 'keys' ? KEY_TEXT : ''),
		repeats: fields.number('promptOptions.repeats') ?? 2,
		timeout: fields.number('promptOptions.timeout') ?? 5,
		thankYou: fields.textOr('promptOptions.thankYou', THANK_YOU),
		speech: {
			voice: fields.text('promptOptions.voice'),
			language: fields.text('promptOptions.language'),
		},
	};
}

function choicesOf(fields: FieldReader, input: 'keys' | 'speech'): CallChoice[] {
	const refuse = (problem: string, remedy: string) => fields.invalid('choices', problem, remedy);
	const choices = fields.rows('choices').map(({ key = '', name = '' }) => ({
		key: input === 'keys' ? key.trim() : '',
		name: name.trim(),
	}));
	if (input === 'keys' && choices.length === 0) {
		throw refuse('is empty', 'Add at least one choice.');
	}
	for (const { key, name } of choices) {
		if (plainWords(name) === '') throw refuse('needs a name for every choice', 'Fill it in.');
		if (input === 'keys' && !/^[0-9*#]$/.test(key)) {
			throw refuse(`has "${key}", which is not a key`, 'Use one of 0-9, * and #.');
		}
	}
	const keys = choices.flatMap(({ key }) => key || []);
	const same = sameChoices(keys, String) ?? sameChoices(choices.map(({ name }) => name));
	if (same) throw refuse(`has "${same[1]}" twice`, 'Enter choices that differ.');
	return choices;
}
