import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import { shorten } from '../engine/values/refuse';
import { response } from '../twiml/element';
import type { NextActions } from './action';

/** One kind of reply to an incoming message or call, complete in one file. */
export interface Reply {
	/** The fields of the reply, shown if it is chosen in the field `reply`. */
	fields: INodeProperties[];
	/**
	 * The TwiML document for an item's fields.
	 * @param next the parameters of the action URLs, which say what happens after the reply
	 * Throws a NodeOperationError that names the invalid field.
	 */
	twiml(fields: FieldReader, next: NextActions): string;
}

/**
 * The TwiML document of the chosen reply; an empty one for `none`. Throws a NodeOperationError that names
 * the invalid field.
 */
export function replyTwiml(
	answers: Record<string, Reply>,
	fields: FieldReader,
	next: NextActions = {},
): string {
	const reply = fields.text('reply');
	if (reply === 'none') return response();
	if (Object.hasOwn(answers, reply)) return answers[reply]!.twiml(fields, next);
	throw fields.invalid('reply', `has no answer "${shorten(reply)}"`, 'Choose one of the list.');
}
