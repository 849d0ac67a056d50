import type { Call, Calls } from './calls';
import { Collection, newSid, now } from './collection';
import type { Answer, OperationRequest, Resource } from './resource';

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

/** A conference with the calls that are in it, or on their way. */
export interface Conference {
	resource: ConferenceResource;
	calls: Set<Call>;
}

/** The conferences, which begin with their first participant. */
export class Conferences implements Resource {
	private readonly all = new Collection<Conference>();

	readonly handlers = {
		...this.all.handlers('Conference', 'conferences'),
		UpdateConference: (request: OperationRequest) => this.update(request),
	};

	constructor(private readonly calls: Calls) {}

	/** The conference a participant is made for: by SID, or by name and then a new one if need be. */
	forParticipant(request: OperationRequest): Conference {
		const { account, region, params } = request;
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
		return open ?? this.begin(account.sid, region, ConferenceSid);
	}

	/** Someone is in it. */
	start({ resource }: Conference): void {
		resource.status = 'in-progress';
		resource.date_updated = now();
	}

	/** Ends it and the calls in it, because of `callSid` if it is a call's doing. */
	end({ resource, calls }: Conference, reason: string, callSid: string | null): void {
		if (resource.status === 'completed') return;
		resource.status = 'completed';
		resource.reason_conference_ended = reason;
		resource.call_sid_ending_conference = callSid;
		resource.date_updated = now();
		for (const call of [...calls]) this.calls.end(call);
	}

	reset(): void {
		this.all.reset();
	}

	private begin(accountSid: string, region: string, name: string): Conference {
		const sid = newSid('CF');
		const uri = `/2010-04-01/Accounts/${accountSid}/Conferences/${sid}`;
		const resource: ConferenceResource = {
			sid,
			account_sid: accountSid,
			friendly_name: name,
			status: 'init',
			region,
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
		const conference = { resource, calls: new Set<Call>() };
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
