import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import { shorten } from '../engine/values/refuse';
import { response } from '../twiml/element';
import type { NextActions } from './action';

/** One way to answer an incoming message or call: everything the nodes know of it, in one file. */
export interface Reply {
	/** Its fields. They are shown where it is chosen in the field `reply`. */
	fields: INodeProperties[];
	/**
	 * The TwiML document made of an item's fields.
	 * @param next what the action URLs say about what comes afterwards
	 * Throws a NodeOperationError that names the field when none can be made of them.
	 */
	twiml(fields: FieldReader, next: NextActions): string;
}

/**
 * The TwiML document of the answer that the item's field `reply` names, for `none` an empty one.
 * Throws a NodeOperationError that names the field when it cannot be made.
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
