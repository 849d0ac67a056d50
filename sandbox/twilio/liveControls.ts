import type { Calls } from './calls';
import { Collection, newSid, now } from './collection';
import type { Answer, Handler, OperationRequest, Resource } from './resource';

/** A stream, SIPREC session or transcription of a call in progress, as the API shows it. */
interface LiveControlResource {
	sid: string;
	account_sid: string;
	call_sid: string;
	name: string | null;
	status: string;
	date_updated: string;
	uri: string;
}

/** Name in operations -> prefix of the SIDs. */
const prefixes = { Stream: 'MZ', Siprec: 'SR', RealtimeTranscription: 'GT' };

/**
 * Streams, SIPREC sessions and transcriptions of calls in progress.
 * Sources: https://www.twilio.com/docs/voice/api/stream-resource,
 * https://www.twilio.com/docs/voice/api/siprec-resource and
 * https://www.twilio.com/docs/voice/api/realtime-transcription-resource
 */
export class LiveControls implements Resource {
	private readonly all = new Collection<{ resource: LiveControlResource }>();
	readonly handlers: Record<string, Handler> = {};

	constructor(private readonly calls: Calls) {
		for (const [operation, prefix] of Object.entries(prefixes)) {
			this.handlers[`Create${operation}`] = (request) => this.create(prefix, request);
			this.handlers[`Update${operation}`] = (request) => this.update(request);
		}
	}

	reset(): void {
		this.all.reset();
	}

	private create(prefix: string, request: OperationRequest): Answer {
		const { account_sid, sid: call_sid } = this.calls.live(request).resource;
		const sid = newSid(prefix);
		const resource: LiveControlResource = {
			sid,
			account_sid,
			call_sid,
			name: (request.body.Name as string | undefined) ?? null,
			status: 'in-progress',
			date_updated: now(),
			uri: request.path.replace(/\.json$/, `/${sid}.json`),
		};
		this.all.add({ resource });
		return { status: 201, body: resource };
	}

	/** Updates the resource with the SID or the name in the path. */
	private update(request: OperationRequest): Answer {
		const call = this.calls.live(request).resource;
		const { Sid } = request.params;
		const named = this.all
			.newestFirst()
			.find(({ resource }) => resource.call_sid === call.sid && resource.name === Sid);
		const { resource } = named ?? this.all.get(request);
		resource.status = String(request.body.Status);
		resource.date_updated = now();
		return { status: 200, body: resource };
	}
}
