import { mp3, wav } from './audio';
import type { Callbacks } from './callbacks';
import type { Call, Calls } from './calls';
import { Collection, now } from './collection';
import { TwilioError } from './errors';
import { newRecording, recordingParameters, type RecordingResource } from './recordingResource';
import type { Answer, OperationRequest, Resource } from './resource';
import { statusCallbackIn, type StatusCallback } from './statusCallback';
import {
	transcriptionParameters,
	type TranscriptionResource,
	type Transcriptions,
} from './transcriptions';
import type { WebhookTarget } from './webhookRequest';

interface Recording {
	resource: RecordingResource;
	callback?: StatusCallback;
}

const isOpen = ({ status }: RecordingResource) => status === 'in-progress' || status === 'paused';

const channelsIn = (recordingChannels: unknown) => (recordingChannels === 'dual' ? 2 : 1);

/** The recordings of calls. */
export class Recordings implements Resource {
	readonly all = new Collection<Recording>();

	readonly handlers = {
		...this.all.handlers('Recording', 'recordings'),
		...this.all.handlers('CallRecording', 'recordings'),
		CreateCallRecording: (request: OperationRequest) => this.create(request),
		UpdateCallRecording: (request: OperationRequest) => this.update(request),
		DownloadRecording: (request: OperationRequest) => this.download(request),
	};

	constructor(
		private readonly calls: Calls,
		private readonly callbacks: Callbacks,
		private readonly transcriptions: Transcriptions,
	) {
		calls.watch((call) => this.follow(call));
	}

	/** Creates the recording of a Record, and sends its status callback. */
	take(call: Call, recorded?: StatusCallback, transcribed?: WebhookTarget): RecordingResource {
		const recording = {
			resource: newRecording(call.resource, 'RecordVerb', 1),
			callback: recorded,
		};
		this.begin(recording);
		const transcription = this.finish(recording);
		if (transcribed) {
			const parameters = transcriptionParameters(transcription, call.resource);
			this.callbacks.send(transcribed, {
				...parameters,
				RecordingUrl: recording.resource.media_url,
			});
		}
		return recording.resource;
	}

	reset(): void {
		this.all.reset();
	}

	private follow({ resource: call, record, recordingChannels, recordingCallback }: Call): void {
		if (call.status === 'in-progress' && record) {
			const resource = newRecording(call, 'OutboundAPI', channelsIn(recordingChannels));
			this.begin({ resource, callback: recordingCallback });
		}
		if (call.status === 'completed') this.openOf(call.sid).forEach((one) => this.finish(one));
	}

	private openOf(callSid: string): Recording[] {
		return this.all
			.newestFirst()
			.filter(({ resource }) => resource.call_sid === callSid && isOpen(resource));
	}

	private begin(recording: Recording): void {
		this.all.add(recording);
		this.report(recording);
	}

	private report({ resource, callback }: Recording): void {
		if (!callback?.events.includes(resource.status)) return;
		this.callbacks.send(callback, recordingParameters(resource));
	}

	private finish(recording: Recording): TranscriptionResource {
		const { resource } = recording;
		const seconds = Math.round((Date.now() - Date.parse(resource.start_time)) / 1000);
		// The audio is always one second long, regardless of the sandbox's clock.
		resource.duration = String(Math.max(seconds, 1));
		resource.status = 'completed';
		resource.price = '-0.00250';
		resource.date_updated = now();
		this.report(recording);
		return this.transcriptions.transcribe(resource);
	}

	private create(request: OperationRequest): Answer {
		const call = this.calls.live(request);
		const { RecordingChannels, RecordingTrack } = request.body;
		const channels = channelsIn(RecordingChannels);
		const track = RecordingTrack as string | undefined;
		const resource = newRecording(call.resource, 'StartCallRecordingAPI', channels, track);
		this.begin({ resource, callback: statusCallbackIn(request, 'Recording') });
		return { status: 201, body: resource };
	}

	private update(request: OperationRequest): Answer {
		const { CallSid = '', Sid } = request.params;
		const current = Sid === 'Twilio.CURRENT' ? this.openOf(CallSid)[0]?.resource.sid : Sid;
		const recording = this.all.get(request, current);
		const { resource } = recording;
		if (!isOpen(resource)) throw new TwilioError(21220);
		const status = String(request.body.Status);
		if (status === 'stopped') this.finish(recording);
		else if (['paused', 'in-progress'].includes(status)) resource.status = status;
		else throw new TwilioError(20001, `Invalid parameter: Status ${status}`);
		// The response to a stop has the status `stopped`, although the recording is already completed.
		return { status: 200, body: { ...resource, status } };
	}

	private download(request: OperationRequest): Answer {
		const [sid, extension = 'wav'] = (request.params.Sid ?? '').split('.');
		const { resource } = this.all.get(request, sid);
		if (resource.status !== 'completed') throw new TwilioError(20404);
		const channels = Number(request.query.RequestedChannels ?? resource.channels);
		return extension === 'mp3'
			? { status: 200, headers: { 'Content-Type': 'audio/mpeg' }, body: mp3(channels) }
			: { status: 200, headers: { 'Content-Type': 'audio/x-wav' }, body: wav(channels) };
	}
}
