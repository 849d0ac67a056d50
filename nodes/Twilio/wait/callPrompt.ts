import { EMPTY, element, response } from '../twiml/element';
import { sayText } from '../twiml/speech';

/** A key and its name; a spoken choice has no key. */
export interface CallChoice {
	key: string;
	name: string;
}

/** The texts and choices of a call. */
export interface CallPrompt {
	question: string;
	choices: CallChoice[];
	/** How a choice is said, with the placeholders {key} and {name}; '' if it is not said. */
	choiceText: string;
	/** The number of times that the question is asked. */
	repeats: number;
	/** Seconds to wait for an answer. */
	timeout: number;
	thankYou: string;
	speech: { voice?: string; language?: string };
}

/**
 * TwiML that asks a question, and asks again if nobody answers.
 * @param actionUrl the URL to which Twilio sends the answer
 * Source: https://www.twilio.com/docs/voice/twiml/gather
 */
export function questionTwiml(
	input: 'keys' | 'speech',
	{ question, choices, choiceText, repeats, timeout, speech }: CallPrompt,
	actionUrl: string,
): string {
	const choiceTexts = choices.map(({ key, name }) =>
		choiceText.replaceAll('{key}', key).replaceAll('{name}', name),
	);
	const text = [question, ...choiceTexts].filter(Boolean).join(' ');
	const attributes =
		input === 'keys'
			? // otherwise # would end the input instead of being a choice
				{ input: 'dtmf', numDigits: 1, finishOnKey: EMPTY }
			: {
					input,
					language: speech.language,
					hints: choices.map(({ name }) => name).join(', '),
					speechTimeout: 'auto',
				};
	const gather = element(
		'Gather',
		{ action: actionUrl, method: 'POST', timeout, ...attributes },
		sayText(text, speech),
	);
	return response(...Array.from({ length: repeats }, () => gather));
}

/** TwiML to say after the answer. */
export const thankYouTwiml = ({ thankYou, speech }: CallPrompt): string =>
	thankYou ? response(sayText(thankYou, speech)) : response();

/** An empty TwiML document, which ends the call. */
export const hangUpTwiml = response();
