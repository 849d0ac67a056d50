import type { Call, Calls } from './calls';
import { Collection, now } from './collection';
import type { Conference, Conferences } from './conferences';
import type { Answer, OperationRequest, Resource } from './resource';

/** A participant as the API shows it. Source: https://www.twilio.com/docs/voice/api/conference-participant-resource */
interface ParticipantResource {
	account_sid: string;
	conference_sid: string;
	call_sid: string;
	label: string | null;
	status: string;
	muted: boolean;
	hold: boolean;
	coaching: boolean;
	call_sid_to_coach: string | null;
	start_conference_on_enter: boolean;
	end_conference_on_exit: boolean;
	queue_time: string;
	date_created: string;
	date_updated: string;
	uri: string;
}

interface Participant {
	resource: ParticipantResource;
	call: Call;
	conference: Conference;
}

interface ParticipantBody {
	Label?: string;
	Muted?: boolean;
	Coaching?: boolean;
	CallSidToCoach?: string;
	StartConferenceOnEnter?: boolean;
	EndConferenceOnExit?: boolean;
}

/** A participant's status, by the status of its call. Any other status of the call ends both. */
const statusOf: Record<string, string> = { ringing: 'ringing', 'in-progress': 'connected' };

/** The parameters about a participant in a conference's callback. */
const parametersOf = (participant: ParticipantResource): Record<string, string> => ({
	CallSid: participant.call_sid,
	Muted: String(participant.muted),
	Hold: String(participant.hold),
	Coaching: String(participant.coaching),
	StartConferenceOnEnter: String(participant.start_conference_on_enter),
	EndConferenceOnExit: String(participant.end_conference_on_exit),
	...(participant.label && { ParticipantLabel: participant.label }),
});

/** The participants of conferences, each with a call. */
export class Participants implements Resource {
	private readonly all = new Collection<Participant>();

	readonly handlers = {
		CreateParticipant: (request: OperationRequest) => this.create(request),
		ListParticipant: (request: OperationRequest) => this.all.page('participants', request),
		FetchParticipant: (request: OperationRequest) => this.all.show(this.byCall(request)),
		UpdateParticipant: (request: OperationRequest) => this.all.update(this.byCall(request)),
		DeleteParticipant: (request: OperationRequest) => this.remove(this.byCall(request)),
	};

	constructor(
		private readonly calls: Calls,
		private readonly conferences: Conferences,
	) {
		calls.watch((call) => this.follow(call));
	}

	reset(): void {
		this.all.reset();
	}

	private create(request: OperationRequest): Answer {
		const body: ParticipantBody = request.body;
		const conference = this.conferences.forParticipant(request);
		const call = this.calls.dial(request);
		conference.calls.add(call);
		const { account_sid, sid } = conference.resource;
		const resource: ParticipantResource = {
			account_sid,
			conference_sid: sid,
			call_sid: call.resource.sid,
			label: body.Label ?? null,
			status: 'queued',
			muted: body.Muted ?? false,
			hold: false,
			coaching: body.Coaching ?? false,
			call_sid_to_coach: body.CallSidToCoach ?? null,
			start_conference_on_enter: body.StartConferenceOnEnter ?? true,
			end_conference_on_exit: body.EndConferenceOnExit ?? false,
			queue_time: '0',
			date_created: now(),
			date_updated: now(),
			uri: `/2010-04-01/Accounts/${account_sid}/Conferences/${sid}/Participants/${call.resource.sid}.json`,
		};
		this.all.add({ resource, call, conference });
		return { status: 201, body: resource };
	}

	/** Replaces the participant's label in the request with the call's SID. */
	private byCall(request: OperationRequest): OperationRequest {
		const { ConferenceSid, CallSid } = request.params;
		const labelled = this.all
			.newestFirst()
			.find(
				({ resource }) => resource.conference_sid === ConferenceSid && resource.label === CallSid,
			);
		if (!labelled) return request;
		const { call_sid } = labelled.resource;
		return { ...request, params: { ...request.params, CallSid: call_sid } };
	}

	private remove(request: OperationRequest): Answer {
		const participant = this.all.get(request);
		this.leave(participant, 'kicked');
		this.calls.end(participant.call);
		return { status: 204 };
	}

	private follow(call: Call): void {
		const participant = this.all.find(call.resource.sid);
		if (!participant) return;
		const status = statusOf[call.resource.status];
		if (!status) {
			this.leave(participant, 'left');
			return;
		}
		participant.resource.status = status;
		if (status !== 'connected') return;
		this.conferences.start(participant.conference);
		this.conferences.report(participant.conference, 'join', parametersOf(participant.resource));
	}

	private leave({ resource, call, conference }: Participant, how: 'left' | 'kicked'): void {
		this.all.forget(resource.call_sid);
		conference.calls.delete(call);
		if (resource.status === 'connected') {
			this.conferences.report(conference, 'leave', parametersOf(resource));
		}
		if (resource.end_conference_on_exit) {
			const reason = `participant-with-end-conference-on-exit-${how}`;
			this.conferences.end(conference, reason, resource.call_sid);
		} else if (conference.calls.size === 0) {
			this.conferences.end(conference, `last-participant-${how}`, resource.call_sid);
		}
	}
}
