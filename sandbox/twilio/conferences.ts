import type { Callbacks } from './callbacks';
import type { Call, Calls } from './calls';
import { Collection, newSid, now } from './collection';
import type { Answer, OperationRequest, Resource } from './resource';
import { statusCallbackIn, type StatusCallback } from './statusCallback';

/** A conference as the API shows it. Source: https://www.twilio.com/docs/voice/api/conference-resource */
interface ConferenceResource {
	sid: string;
	account_sid: string;
	friendly_name: string;
	status: 'init' | 'in-progress' | 'completed';
	region: string;
	reason_conference_ended: string | null;
	call_sid_ending_conference: string | null;
	api_version: string;
	date_created: string;
	date_updated: string;
	uri: string;
	subresource_uris: { participants: string; recordings: string };
}

/** A conference with the calls in it, and those being dialed. */
export interface Conference {
	resource: ConferenceResource;
	calls: Set<Call>;
	callback?: StatusCallback;
	callbacksSent: number;
}

/** Event names in requests -> in callbacks. */
const eventNames = {
	start: 'conference-start',
	end: 'conference-end',
	join: 'participant-join',
	leave: 'participant-leave',
};

/** The conferences. Each starts with its first participant. */
export class Conferences implements Resource {
	private readonly all = new Collection<Conference>();

	readonly handlers = {
		...this.all.handlers('Conference', 'conferences'),
		UpdateConference: (request: OperationRequest) => this.update(request),
	};

	constructor(
		private readonly calls: Calls,
		private readonly callbacks: Callbacks,
	) {}

	/** The conference of a new participant, found by SID or by name. A new name creates a conference. */
	forParticipant(request: OperationRequest): Conference {
		const { account, params } = request;
		const { ConferenceSid = '' } = params;
		if (/^CF[0-9a-f]{32}$/i.test(ConferenceSid)) {
			return this.all.get(request, ConferenceSid);
		}
		const open = this.all
			.newestFirst()
			.find(
				({ resource }) =>
					resource.account_sid === account.sid &&
					resource.friendly_name === ConferenceSid &&
					resource.status !== 'completed',
			);
		return open ?? this.begin(request, ConferenceSid);
	}

	/** Starts the conference when the first participant has joined. */
	start(conference: Conference): void {
		const { resource } = conference;
		if (resource.status !== 'init') return;
		resource.status = 'in-progress';
		resource.date_updated = now();
		this.report(conference, 'start');
	}

	/** Sends an event to the status callback, with the parameters `about` it. */
	report(
		conference: Conference,
		event: keyof typeof eventNames,
		about: Record<string, string> = {},
	): void {
		const { resource, callback } = conference;
		if (!callback?.events.includes(event)) return;
		this.callbacks.send(callback, {
			ConferenceSid: resource.sid,
			FriendlyName: resource.friendly_name,
			AccountSid: resource.account_sid,
			StatusCallbackEvent: eventNames[event],
			Timestamp: now(),
			SequenceNumber: String(++conference.callbacksSent),
			...about,
		});
	}

	/** Ends the conference and its calls. `callSid`: the call that caused the end, if any. */
	end(conference: Conference, reason: string, callSid: string | null): void {
		const { resource, calls } = conference;
		if (resource.status === 'completed') return;
		resource.status = 'completed';
		resource.reason_conference_ended = reason;
		resource.call_sid_ending_conference = callSid;
		resource.date_updated = now();
		for (const call of [...calls]) this.calls.end(call);
		this.report(conference, 'end', {
			ReasonConferenceEnded: reason,
			...(callSid && { CallSidEndingConference: callSid }),
		});
	}

	reset(): void {
		this.all.reset();
	}

	private begin(request: OperationRequest, name: string): Conference {
		const { sid: accountSid } = request.account;
		const sid = newSid('CF');
		const uri = `/2010-04-01/Accounts/${accountSid}/Conferences/${sid}`;
		const resource: ConferenceResource = {
			sid,
			account_sid: accountSid,
			friendly_name: name,
			status: 'init',
			region: request.region,
			reason_conference_ended: null,
			call_sid_ending_conference: null,
			api_version: '2010-04-01',
			date_created: now(),
			date_updated: now(),
			uri: `${uri}.json`,
			subresource_uris: {
				participants: `${uri}/Participants.json`,
				recordings: `${uri}/Recordings.json`,
			},
		};
		const conference: Conference = {
			resource,
			calls: new Set(),
			callback: statusCallbackIn(request, 'Conference', ['start', 'end']),
			callbacksSent: 0,
		};
		this.all.add(conference);
		return conference;
	}

	private update(request: OperationRequest): Answer {
		const conference = this.all.get(request);
		if (request.body.Status === 'completed') {
			this.end(conference, 'conference-ended-via-api', null);
		}
		return { status: 200, body: conference.resource };
	}
}
