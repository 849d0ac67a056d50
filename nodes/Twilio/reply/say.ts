import { response } from '../twiml/element';
import { say as sayMessage } from '../twiml/speech';
import type { Answer } from './answer';

/** Says a text. Where TwiML ends, Twilio hangs up. */
export const say: Answer = {
	fields: [],
	twiml: (fields) => response(sayMessage(fields)),
};
