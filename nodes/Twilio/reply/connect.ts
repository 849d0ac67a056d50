import type { INodeProperties } from 'n8n-workflow';

import { parameterRows } from '../descriptions/parameterRows';
import type { FieldReader } from '../engine/fieldReader';
import type { Twiml } from '../twiml/element';
import { element, response } from '../twiml/element';
import type { Action } from './action';
import { actionUrl } from './action';

const show = { reply: ['connectAi', 'streamAudio'] };

/** Twilio's limit for a name and its value together. Source: https://www.twilio.com/docs/voice/twiml/stream#custom-parameters */
const MAX_CHARACTERS = 500;

/** The fields that all WebSocket connections share. */
export const connectFields: INodeProperties[] = [
	{
		displayName: 'WebSocket URL',
		name: 'webSocketUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. wss://example.com/agent',
		displayOptions: { show },
		description: 'The server that talks with the caller. It starts with wss://.',
	},
	{
		...parameterRows(
			'Custom Parameters',
			'customParameters',
			'What to tell the server when the connection starts. A name and its value have up to 500 characters.',
		),
		displayOptions: { show },
	},
];

/**
 * TwiML that connects the caller with a WebSocket until either side ends the connection. Throws a
 * NodeOperationError if a parameter is invalid.
 * @param kind the kind of connection, for the action URL, because Twilio's request does not contain it
 */
export const connect = (
	fields: FieldReader,
	noun: string,
	attributes: { url: string } & Parameters<typeof element>[1],
	{ kind, next }: { kind: 'ai' | 'stream'; next?: Action },
): string =>
	response(
		element(
			'Connect',
			{ action: actionUrl(fields, { ...next, connect: kind }) },
			element(noun, attributes, ...parameters(fields)),
		),
	);

const parameters = (fields: FieldReader): Twiml[] =>
	fields.nameValuePairs('customParameters').map(({ name, value }) => {
		const length = name.length + value.length;
		if (length <= MAX_CHARACTERS) return element('Parameter', { name, value });
		throw fields.invalid(
			'customParameters',
			`has ${length} characters in the row "${name.slice(0, 50)}"; the maximum is ${MAX_CHARACTERS}`,
			'Shorten the value.',
		);
	});
