import type { CallResource } from './callResource';
import { newSid, now } from './collection';

/** A recording as the API shows it. Source: https://www.twilio.com/docs/voice/api/recording */
export interface RecordingResource {
	sid: string;
	account_sid: string;
	call_sid: string;
	conference_sid: string | null;
	status: string;
	source: string;
	channels: number;
	track: string;
	start_time: string;
	duration: string | null;
	price: string | null;
	price_unit: string;
	error_code: number | null;
	encryption_details: object | null;
	api_version: string;
	date_created: string;
	date_updated: string;
	uri: string;
	media_url: string;
	subresource_uris: { add_on_results: string; transcriptions: string };
}

/** A new recording of `call`. */
export function newRecording(
	call: CallResource,
	source: string,
	channels: number,
	track = 'both',
): RecordingResource {
	const sid = newSid('RE');
	const uri = `/2010-04-01/Accounts/${call.account_sid}/Recordings/${sid}`;
	return {
		sid,
		account_sid: call.account_sid,
		call_sid: call.sid,
		conference_sid: null,
		status: 'in-progress',
		source,
		channels,
		track,
		start_time: now(),
		duration: null,
		price: null,
		price_unit: 'USD',
		error_code: null,
		encryption_details: null,
		api_version: '2010-04-01',
		date_created: now(),
		date_updated: now(),
		uri: `${uri}.json`,
		media_url: `https://api.twilio.com${uri}`,
		subresource_uris: {
			add_on_results: `${uri}/AddOnResults.json`,
			transcriptions: `${uri}/Transcriptions.json`,
		},
	};
}

/**
 * The parameters of a recording's status callback.
 * Source: https://www.twilio.com/docs/voice/api/recording#recording-status-callback
 */
export const recordingParameters = (recording: RecordingResource): Record<string, string> => ({
	AccountSid: recording.account_sid,
	CallSid: recording.call_sid,
	RecordingSid: recording.sid,
	RecordingUrl: recording.media_url,
	RecordingStatus: recording.status,
	RecordingDuration: recording.duration ?? '0',
	RecordingChannels: String(recording.channels),
	RecordingSource: recording.source,
	RecordingStartTime: recording.start_time,
	RecordingTrack: recording.track,
});
