import type { INodeProperties } from 'n8n-workflow';
import { httpMethod } from '../../descriptions/httpMethod';
import type { FieldReader } from '../../engine/fieldReader';
import { conferencePrefixes, conferenceSid } from '../conference/conferenceFields';

/** The fields that identify a participant. Read by `participantAddress`. */
export const participantFields: INodeProperties[] = [
	conferenceSid,
	{
		displayName: 'Call SID or Label',
		name: 'callSid',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. CA0123456789abcdef0123456789abcdef',
		description: 'The SID of the participant’s call, or the label given when it was added',
	},
];

/** The values for the placeholders of a participant's route. */
export const participantAddress = (fields: FieldReader) => ({
	ConferenceSid: fields.sid('conferenceSid', ...conferencePrefixes),
	CallSid: fields.pathSegment('callSid'),
});

/** The fields of a participant that Simplify keeps. */
export const simplifiedParticipant = [
	'call_sid',
	'conference_sid',
	'label',
	'status',
	'muted',
	'hold',
	'coaching',
	'call_sid_to_coach',
	'start_conference_on_enter',
	'end_conference_on_exit',
	'queue_time',
	'date_created',
];

export const callSidToCoach: INodeProperties = {
	displayName: 'Call SID to Coach',
	name: 'callSidToCoach',
	type: 'string',
	default: '',
	placeholder: 'e.g. CA0123456789abcdef0123456789abcdef',
	description: 'The call of the participant to coach, who is the only one to hear the coach',
};

export const endConferenceOnExit: INodeProperties = {
	displayName: 'End Conference on Exit',
	name: 'endConferenceOnExit',
	type: 'boolean',
	default: false,
	description: 'Whether the conference ends for everyone when this participant leaves',
};

export const waitMethod: INodeProperties = httpMethod('Wait Method', 'waitMethod', 'the wait URL');

export const waitUrl: INodeProperties = {
	displayName: 'Wait URL',
	name: 'waitUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/wait.mp3',
	description:
		'The URL of what to play until the conference starts: an MP3 or WAV file, or TwiML. Default: hold music.',
};
