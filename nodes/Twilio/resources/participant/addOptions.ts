import type { INodeProperties } from 'n8n-workflow';
import { httpMethod } from '../../descriptions/httpMethod';
import { outboundCallLimits, outboundCallOptions } from '../../descriptions/outboundCall';
import { recordingOptions } from '../../descriptions/outboundRecording';
import { sorted } from '../../descriptions/sorted';
import type { Limits } from '../../engine/fieldReader';
import { sidFormat } from '../../engine/values/formats';
import { statusCallbackMethod, timeLimit } from '../call/instructions';
import { callSidToCoach, endConferenceOnExit, waitMethod, waitUrl } from './participantFields';

/** The parameters that only a new participant has, not other calls. */
const participantOptions: INodeProperties[] = [
	{
		displayName: 'AMD Status Callback',
		name: 'amdStatusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/twilio-amd',
		description:
			'The URL that Twilio requests with who answered: a person, a machine or a fax. Requires Machine Detection.',
	},
	httpMethod('AMD Status Callback Method', 'amdStatusCallbackMethod', 'the AMD status callback'),
	{
		displayName: 'Beep',
		name: 'beep',
		type: 'options',
		options: [
			{ name: 'Never', value: 'false' },
			{ name: 'On Enter', value: 'onEnter' },
			{ name: 'On Enter and Exit', value: 'true' },
			{ name: 'On Exit', value: 'onExit' },
		],
		default: 'true',
		description:
			'When to play a beep to the conference. By default, when this participant joins and leaves.',
	},
	callSidToCoach,
	{
		displayName: 'Caller Display Name',
		name: 'callerDisplayName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Acme Support',
		description: 'The name shown to a SIP address, 2 to 255 characters',
	},
	{
		displayName: 'Coaching',
		name: 'coaching',
		type: 'boolean',
		default: false,
		description: 'Whether only the participant in Call SID to Coach hears this participant',
	},
	{
		displayName: 'Conference Record',
		name: 'conferenceRecord',
		type: 'options',
		options: [
			{ name: 'Do Not Record', value: 'do-not-record' },
			{ name: 'Record From Start', value: 'record-from-start' },
		],
		default: 'record-from-start',
		description: 'Whether to record the conference. Off by default. Twilio charges for recordings.',
	},
	{
		displayName: 'Conference Recording Status Callback',
		name: 'conferenceRecordingStatusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/twilio-recording',
		description: 'The URL that Twilio requests about the recording of the conference',
	},
	{
		displayName: 'Conference Recording Status Callback Events',
		name: 'conferenceRecordingStatusCallbackEvent',
		type: 'multiOptions',
		options: [
			{ name: 'Absent', value: 'absent' },
			{ name: 'Completed', value: 'completed' },
			{ name: 'Failed', value: 'failed' },
			{ name: 'In Progress', value: 'in-progress' },
		],
		default: ['completed'],
		description:
			'The events for which Twilio requests the conference recording status callback. Default: Completed.',
	},
	httpMethod(
		'Conference Recording Status Callback Method',
		'conferenceRecordingStatusCallbackMethod',
		'the conference recording status callback',
	),
	{
		displayName: 'Conference Status Callback',
		name: 'conferenceStatusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/twilio-conference',
		description:
			'The URL that Twilio requests about the conference. Only the URL of the first participant is used.',
	},
	{
		displayName: 'Conference Status Callback Events',
		name: 'conferenceStatusCallbackEvent',
		type: 'multiOptions',
		options: [
			{ name: 'Announcement', value: 'announcement' },
			{ name: 'End', value: 'end' },
			{ name: 'Hold', value: 'hold' },
			{ name: 'Join', value: 'join' },
			{ name: 'Leave', value: 'leave' },
			{ name: 'Modify', value: 'modify' },
			{ name: 'Mute', value: 'mute' },
			{ name: 'Speaker', value: 'speaker' },
			{ name: 'Start', value: 'start' },
		],
		default: ['start', 'end'],
		description:
			'The events for which Twilio requests the conference status callback. Default: Start and End.',
	},
	httpMethod(
		'Conference Status Callback Method',
		'conferenceStatusCallbackMethod',
		'the conference status callback',
	),
	{
		displayName: 'Conference Trim',
		name: 'conferenceTrim',
		type: 'options',
		options: [
			{ name: 'Do Not Trim', value: 'do-not-trim' },
			{ name: 'Trim Silence', value: 'trim-silence' },
		],
		default: 'trim-silence',
		description:
			'Whether to trim silence from the start and end of the conference recording. On by default.',
	},
	{
		displayName: 'Early Media',
		name: 'earlyMedia',
		type: 'boolean',
		default: true,
		description:
			'Whether the conference hears the call before it is answered, e.g. ringing. On by default.',
	},
	{
		displayName: 'Emergency Address',
		name: 'emergencyAddress',
		type: 'string',
		default: '',
		description: 'For emergency calls: street and number of the caller, up to 60 characters',
	},
	{
		displayName: 'Emergency City',
		name: 'emergencyCity',
		type: 'string',
		default: '',
		description: 'For emergency calls: the city of the caller, up to 20 characters',
	},
	{
		displayName: 'Emergency Country',
		name: 'emergencyCountry',
		type: 'options',
		options: [
			{ name: 'Canada', value: 'CA' },
			{ name: 'United States', value: 'US' },
		],
		default: 'US',
		description: 'For emergency calls: the country of the caller',
	},
	{
		displayName: 'Emergency Location',
		name: 'emergencyCallerLocation',
		type: 'string',
		default: '',
		placeholder: 'e.g. Floor 3, Room 12',
		description: 'For emergency calls: where in the building the caller is, up to 20 characters',
	},
	{
		displayName: 'Emergency Name',
		name: 'emergencyName',
		type: 'string',
		default: '',
		description: 'For emergency calls: the organization or person that calls, up to 20 characters',
	},
	{
		displayName: 'Emergency Position',
		name: 'emergencyCallerPosition',
		type: 'string',
		default: '',
		placeholder: 'e.g. 37.788719 -122.393555',
		description: 'For emergency calls: latitude and longitude of the caller in decimal degrees',
	},
	{
		displayName: 'Emergency State',
		name: 'emergencyState',
		type: 'string',
		default: '',
		description: 'For emergency calls: the state or province of the caller, up to 20 characters',
	},
	{
		displayName: 'Emergency ZIP Code',
		name: 'emergencyZipCode',
		type: 'string',
		default: '',
		description: 'For emergency calls: the postal code of the caller, up to 20 characters',
	},
	endConferenceOnExit,
	{
		displayName: 'Jitter Buffer Size',
		name: 'jitterBufferSize',
		type: 'options',
		options: [
			{ name: 'Large', value: 'large' },
			{ name: 'Medium', value: 'medium' },
			{ name: 'Off', value: 'off' },
			{ name: 'Small', value: 'small' },
		],
		default: 'large',
		description: 'Size of the jitter buffer. Default: Large. Smaller reduces latency.',
	},
	{
		displayName: 'Label',
		name: 'label',
		type: 'string',
		default: '',
		placeholder: 'e.g. customer',
		description: 'Your name for the participant, with which you can get, update or remove them',
	},
	{
		displayName: 'Max Participants',
		name: 'maxParticipants',
		type: 'number',
		typeOptions: { minValue: 2, maxValue: 250, numberPrecision: 0 },
		default: 250,
		description: 'The maximum number of participants, 2 to 250. Default: 250.',
	},
	{
		displayName: 'Muted',
		name: 'muted',
		type: 'boolean',
		default: false,
		description: 'Whether the participant joins muted',
	},
	{
		displayName: 'Recording Status Callback Events',
		name: 'recordingStatusCallbackEvent',
		type: 'multiOptions',
		options: [
			{ name: 'Absent', value: 'absent' },
			{ name: 'Completed', value: 'completed' },
			{ name: 'Failed', value: 'failed' },
			{ name: 'In Progress', value: 'in-progress' },
			{ name: 'Paused', value: 'paused' },
			{ name: 'Resumed', value: 'resumed' },
			{ name: 'Started', value: 'started' },
			{ name: 'Stopped', value: 'stopped' },
		],
		default: ['completed'],
		description: 'The events for which Twilio requests the recording status callback',
	},
	{
		displayName: 'Region',
		name: 'region',
		type: 'options',
		options: [
			{ name: 'Australia', value: 'au1' },
			{ name: 'Brazil', value: 'br1' },
			{ name: 'Germany', value: 'de1' },
			{ name: 'Ireland', value: 'ie1' },
			{ name: 'Japan', value: 'jp1' },
			{ name: 'Singapore', value: 'sg1' },
			{ name: 'US East', value: 'us1' },
			{ name: 'US West', value: 'us2' },
		],
		default: 'us1',
		description:
			'The region in which Twilio mixes the conference. By default, near most participants.',
	},
	{
		displayName: 'Start Conference on Enter',
		name: 'startConferenceOnEnter',
		type: 'boolean',
		default: true,
		description:
			'Whether the conference starts when the participant joins (default). Otherwise they wait for a participant who starts it.',
	},
	{
		displayName: 'Status Callback',
		name: 'statusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/twilio-status',
		description: 'The URL that Twilio requests about the call to the participant',
	},
	statusCallbackMethod,
	timeLimit,
	waitMethod,
	waitUrl,
];

/** Every parameter of a new participant except From and To. */
export const addOptions = sorted([
	...outboundCallOptions,
	...recordingOptions,
	...participantOptions,
]);

/** Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#create-a-participant */
export const addLimits: Limits = {
	...outboundCallLimits,
	callSidToCoach: { format: sidFormat('CA') },
	callerDisplayName: { minLength: 2, maxLength: 255 },
	emergencyAddress: { maxLength: 60 },
	emergencyCallerLocation: { maxLength: 20 },
	emergencyCallerPosition: {
		format: {
			pattern: /^-?\d{1,2}(\.\d+)? -?\d{1,3}(\.\d+)?$/,
			problem: 'is not a position',
			remedy: 'Use latitude and longitude in decimal degrees, e.g. 37.788719 -122.393555.',
		},
	},
	emergencyCity: { maxLength: 20 },
	emergencyName: { maxLength: 20 },
	emergencyState: { maxLength: 20 },
	emergencyZipCode: { maxLength: 20 },
	// Source: https://www.twilio.com/docs/api/errors/16024
	label: {
		maxLength: 128,
		format: {
			pattern: /^(?!CA[0-9a-f]{32}$)(?!.*%2F)[^/]*$/i,
			problem: 'is not a valid label',
			remedy: 'Use a name that is not a Call SID and contains no slash.',
		},
	},
};
