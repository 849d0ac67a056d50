import { inCall } from './inCall';

/** A key that the called person presses. */
export const keys = inCall({
	input: 'keys',
	unanswered: { digits: null, choice: null },
	saidIn({ Digits: digits = '' }, { choices }) {
		const choice = choices.find(({ key }) => key === digits);
		return choice && { digits, choice: choice.name };
	},
});
