import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';

/**
 * The parameters of an action URL. Twilio returns them with the result of the reply, and its signature
 * covers them.
 */
export interface Action {
	/** The name of the reply's step, as entered. */
	step?: string;
	/** The kind of connection. */
	connect?: string;
	/** How many times in a row the caller has been silent. */
	silences?: string;
	/** How the trigger itself responds to the result. If missing, the workflow responds. */
	afterwards?: string;
	/** The text to say afterwards, and how. */
	say?: string;
	voice?: string;
	language?: string;
}

/**
 * What happens after a reply, by its verb: a Gather is followed by the next reply, others may end the call.
 */
export interface NextActions {
	afterGather?: Action;
	afterOthers?: Action;
}

/**
 * The action URL, to which Twilio sends the result of a verb: the webhook of the Twilio Trigger. Twilio
 * resolves it relative to the URL of the TwiML, whose path ends in `/webhook`, in production and in tests.
 * Without an action, Twilio would request that URL again, with the step of the previous reply.
 */
export function actionUrl(fields: FieldReader, action: Action = {}): string {
	const values = { step: fields.text('step', { maxLength: 100 }).trim(), ...action };
	const entries = Object.entries<string | undefined>(values).flatMap(([name, value]) =>
		value ? [[name, value] as [string, string]] : [],
	);
	// outside forms, a plus sign does not mean a space
	const query = new URLSearchParams(entries).toString().replaceAll('+', '%20');
	return query ? `webhook?${query}` : 'webhook';
}

/** The name of a step. The result of the reply contains it. */
export const stepField: INodeProperties = {
	displayName: 'Step',
	name: 'step',
	type: 'string',
	default: '',
	placeholder: 'e.g. mainMenu',
	displayOptions: {
		show: { reply: ['connectAi', 'dial', 'enqueue', 'gather', 'record', 'streamAudio'] },
	},
	description:
		'A name for this step of the call, up to 100 characters. The item of the result has it as "step", so that a workflow can distinguish several menus, recordings and dialed calls.',
};
