import { spokenChoice } from '../choice';
import { inCall } from './inCall';

/** What the called person says. */
export const speech = inCall({
	input: 'speech',
	unanswered: { text: null, confidence: null, choice: null },
	saidIn({ SpeechResult: text = '', Confidence }, { choices }) {
		const names = choices.map(({ name }) => name);
		const choice = spokenChoice(text, names) ?? null;
		if (text.trim() === '' || (names.length > 0 && choice === null)) return undefined;
		return { text, confidence: Confidence ? Number(Confidence) : null, choice };
	},
});
