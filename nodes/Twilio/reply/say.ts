import { response } from '../twiml/element';
import { say as sayMessage } from '../twiml/speech';
import type { Reply } from './reply';

/** Says a text. Twilio hangs up at the end of the TwiML. */
export const say: Reply = {
	fields: [],
	twiml: (fields) => response(sayMessage(fields)),
};
