import type { INodeProperties } from 'n8n-workflow';

import { collection } from '../descriptions/collections';
import type { FieldReader } from '../engine/fieldReader';
import type { PageTexts } from './page';

const text = (
	displayName: string,
	name: string,
	initial: string,
	description: string,
	waitFor?: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: initial,
	description,
	...(waitFor && { displayOptions: { show: { '/waitFor': [waitFor] } } }),
});

const ANSWERED = 'This question was already answered.';
const FAILED = 'Something went wrong. Please go back and try again.';
const THANK_YOU = 'Thank you. Your answer was sent.';

/** The fields for the texts of the page, in English by default. */
export const pageFields: INodeProperties = collection(
	'Page Options',
	'pageOptions',
	[
		text(
			'Already Answered Text',
			'answered',
			ANSWERED,
			'The text on the page if the question was already answered, while the execution waits for others',
		),
		text('Approve Label', 'approveLabel', 'Approve', 'The label of the approve button', 'approval'),
		text(
			'Decline Label',
			'declineLabel',
			'Decline',
			'The label of the decline button. Leave empty for no such button.',
			'approval',
		),
		text(
			'Error Text',
			'failed',
			FAILED,
			'The text on the page when an answer to one of several items cannot be saved at Twilio',
		),
		text('Language', 'language', 'en', 'The language of the page, as a code such as de or pt-BR'),
		text(
			'Question',
			'question',
			'',
			'The question on the page. Defaults to the text of the message.',
		),
		text(
			'Send Label',
			'sendLabel',
			'Send',
			'The label of the button that sends the answer',
			'freeText',
		),
		text('Thank-You Text', 'thankYou', THANK_YOU, 'The text on the page after the answer'),
	],
	{ show: { waitFor: ['approval', 'freeText'] } },
);

/** Reads the texts of the page. */
export function pageTexts(fields: FieldReader): PageTexts {
	const or = (name: string, fallback: string) => fields.text(`pageOptions.${name}`) || fallback;
	return {
		language: or('language', 'en'),
		question: or('question', fields.text('message')),
		approve: or('approveLabel', 'Approve'),
		decline: fields.textOr('pageOptions.declineLabel', 'Decline'),
		send: or('sendLabel', 'Send'),
		thankYou: or('thankYou', THANK_YOU),
		answered: or('answered', ANSWERED),
		failed: or('failed', FAILED),
	};
}
