import type { IDataObject } from 'n8n-workflow';

import type { CallPrompt } from '../callPrompt';
import { hangUpTwiml, questionTwiml, thankYouTwiml } from '../callPrompt';
import { callPrompt } from '../callPromptFields';
import { endCall, endedCall } from '../endedCall';
import type { ResumeRequest } from '../resumeRequest';
import { resumeUrl } from '../resumeUrl';
import type { ResumeResponse, WaitFor } from '../waitFor';

type Parameters = ResumeRequest['parameters'];

/** The pressed key or the spoken answer as output fields, with the name of the choice. */
type Said = { choice: string | null } & IDataObject;

interface InCall {
	input: 'keys' | 'speech';
	/** The output if nobody answered. */
	unanswered: Said;
	/** The answer in a request; undefined if it is not one of the choices. */
	saidIn(parameters: Parameters, prompt: CallPrompt): Said | undefined;
}

const twiml = (body: string): ResumeResponse => ({ headers: { 'content-type': 'text/xml' }, body });

/** Waits for an answer in a call, or for its end without one. */
export const inCall = ({ input, unanswered, saidIn }: InCall): WaitFor => ({
	isFromTwilio: true,
	hasAnswersInRequests: true,
	details: (fields) => ({ prompt: callPrompt(fields, input) as unknown as IDataObject }),
	async receive({ parameters, ...target }, { details }, { isAnswered, client }) {
		// a status callback has neither of these parameters
		if (!('Digits' in parameters || 'SpeechResult' in parameters)) return {};
		const prompt = details.prompt as unknown as CallPrompt;
		const said = saidIn(parameters, prompt);
		if (isAnswered || said) {
			const answer = said && dataOf(said, parameters, prompt);
			return { answer, response: twiml(thankYouTwiml(prompt)) };
		}
		const attempt = target.attempt + 1;
		const repeats = prompt.repeats - attempt;
		// after the hangup, a status callback reports the end of the call
		if (repeats <= 0) return { response: twiml(hangUpTwiml) };
		const { item, run } = target;
		const url = resumeUrl((await client()).context, { item, run, attempt });
		return { response: twiml(questionTwiml(input, { ...prompt, repeats }, url)) };
	},
	async outcome(client, item) {
		const call = await endedCall(client, item);
		if (!call) return undefined;
		const data = {
			approved: false,
			...unanswered,
			answeredBy: call.answered_by ?? null,
			status: call.status,
			callSid: call.sid,
			respondedAt: null,
		};
		return { output: { json: { data } }, isAnswer: false };
	},
	async release(client, item, isSettled) {
		if (!isSettled) await endCall(client, item);
	},
});

const dataOf = (
	said: Said,
	{ AnsweredBy, CallStatus, CallSid }: Parameters,
	{ choices }: CallPrompt,
): IDataObject => ({
	approved: choices.length > 0 && said.choice === choices[0]!.name,
	...said,
	answeredBy: AnsweredBy ?? null,
	status: CallStatus ?? null,
	callSid: CallSid ?? null,
	respondedAt: new Date().toISOString(),
});
