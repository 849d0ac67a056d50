import { response } from '../twiml/element';
import { say as sayMessage } from '../twiml/speech';
import type { Reply } from './reply';

/** Says a text. Where TwiML ends, Twilio hangs up. */
export const say: Reply = {
	fields: [],
	twiml: (fields) => response(sayMessage(fields)),
};
