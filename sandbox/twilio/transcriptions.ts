import { callParameters } from './callParameters';
import type { CallResource } from './callResource';
import { Collection, newSid, now } from './collection';
import type { RecordingResource } from './recordingResource';
import type { Resource } from './resource';

/** A transcription as the API shows it. Source: https://www.twilio.com/docs/voice/api/recording-transcription */
export interface TranscriptionResource {
	sid: string;
	account_sid: string;
	recording_sid: string;
	status: string;
	transcription_text: string;
	type: string;
	duration: string | null;
	price: string;
	price_unit: string;
	api_version: string;
	date_created: string;
	date_updated: string;
	uri: string;
}

/**
 * The parameters of a transcription callback.
 * Source: https://www.twilio.com/docs/voice/twiml/record#transcribecallback
 */
export const transcriptionParameters = (
	transcription: TranscriptionResource,
	call: CallResource,
): Record<string, string> => ({
	...callParameters(call),
	TranscriptionSid: transcription.sid,
	TranscriptionText: transcription.transcription_text,
	TranscriptionStatus: transcription.status,
	TranscriptionType: transcription.type,
	TranscriptionUrl: `https://api.twilio.com${transcription.uri.replace(/\.json$/, '')}`,
	RecordingSid: transcription.recording_sid,
});

/** The transcriptions of recordings. */
export class Transcriptions implements Resource {
	private readonly all = new Collection<{ resource: TranscriptionResource }>();
	readonly handlers = {
		...this.all.handlers('Transcription', 'transcriptions'),
		...this.all.handlers('RecordingTranscription', 'transcriptions'),
	};

	/** Creates the transcription of a recording. */
	transcribe({
		sid: recordingSid,
		account_sid,
		duration,
	}: RecordingResource): TranscriptionResource {
		const sid = newSid('TR');
		const resource: TranscriptionResource = {
			sid,
			account_sid,
			recording_sid: recordingSid,
			status: 'completed',
			transcription_text: 'Hello from the sandbox.',
			type: 'fast',
			duration,
			price: '-0.05000',
			price_unit: 'USD',
			api_version: '2010-04-01',
			date_created: now(),
			date_updated: now(),
			uri: `/2010-04-01/Accounts/${account_sid}/Transcriptions/${sid}.json`,
		};
		this.all.add({ resource });
		return resource;
	}

	reset(): void {
		this.all.reset();
	}
}
