import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { parameterRows } from '../../descriptions/parameterRows';
import type { FieldReader } from '../../engine/fieldReader';
import { statusCallback } from './instructions';

// Fields that streams, transcriptions and SIPREC share

/** Twilio numbers the parameters of a stream: Parameter1 to Parameter99. */
const MOST_PARAMETERS = 99;

export const mediaName: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. my-name',
	description: 'Your name for it, with which it can be stopped',
};

export const mediaTrack: INodeProperties = {
	displayName: 'Track',
	name: 'track',
	type: 'options',
	options: [
		{ name: 'Both', value: 'both_tracks' },
		{ name: 'Inbound', value: 'inbound_track', description: 'The audio that Twilio receives' },
		{ name: 'Outbound', value: 'outbound_track', description: 'The audio that Twilio sends' },
	],
	default: 'both_tracks',
	description: 'Which side of the call to capture',
};

export const mediaStatusCallback: INodeProperties = {
	...statusCallback,
	description: 'The URL that Twilio requests when it starts, stops or fails',
};

export const mediaParameters = parameterRows(
	'Parameters',
	'parameters',
	'Custom parameters that are sent when the stream starts, up to 99',
);

/** `Parameter1.Name`, `Parameter1.Value` and so on. */
export function numberedParameters(fields: FieldReader): IDataObject {
	const pairs = fields.nameValuePairs('parameters');
	if (pairs.length > MOST_PARAMETERS) {
		throw fields.invalid(
			'parameters',
			`has ${pairs.length} entries; Twilio accepts at most ${MOST_PARAMETERS}`,
			'Leave some out, or put several values into one.',
		);
	}
	return Object.fromEntries(
		pairs.flatMap(({ name, value }, index) => [
			[`Parameter${index + 1}.Name`, name],
			[`Parameter${index + 1}.Value`, value],
		]),
	);
}
