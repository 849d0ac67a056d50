import type { IDataObject } from 'n8n-workflow';

import type { PageTexts } from '../page';
import { PAGE_HEADERS, questionPage, textPage } from '../page';
import { pageTexts } from '../pageFields';
import type { Received, ResumeResponse, WaitFor } from '../waitFor';
import type { WaitingItem } from '../waitState';

/** The fields of the form on the page. */
type Form = Record<string, string | undefined>;

/**
 * Waits for an answer on the page behind the link in a message.
 * @param answerIn reads the answer from the form; returns undefined if there is none
 */
export const onPage = (
	kind: 'approval' | 'freeText',
	answerIn: (form: Form) => IDataObject | undefined,
): WaitFor => ({
	isFromTwilio: false,
	hasAnswersInRequests: true,
	details: (fields) => ({ page: pageTexts(fields) as unknown as IDataObject }),
	receive({ method, parameters }, item, { isAnswered }): Received {
		const texts = textsOf(item);
		if (isAnswered) return { response: page(textPage(texts, 'answered')) };
		// phones load links to preview them, so only the POST of a button is an answer
		const answer = method === 'POST' ? answerIn(parameters) : undefined;
		if (!answer) return { response: page(questionPage(kind, texts)) };
		return {
			answer: { ...answer, respondedAt: new Date().toISOString() },
			response: page(textPage(texts, 'thankYou')),
		};
	},
	failure: (item) => page(textPage(textsOf(item), 'failed')),
});

const textsOf = ({ details }: WaitingItem) => details.page as unknown as PageTexts;

const page = (body: string): ResumeResponse => ({ headers: PAGE_HEADERS, body });
