import { Collection, isoNow, newSid } from './collection';
import { TwilioError } from './errors';
import type { Answer, OperationRequest, Resource } from './resource';

/** The URL of a webhook sink, by Twilio's name. */
interface SinkConfiguration {
	destination: string;
	method: string;
	/** Whether one request carries several events. */
	batch_events: boolean;
}

/** A sink as the API shows it. Source: https://www.twilio.com/docs/events/event-streams/sink-resource */
interface SinkResource {
	sid: string;
	description: string;
	sink_configuration: SinkConfiguration;
	sink_type: string;
	status: string;
	date_created: string;
	date_updated: string;
	url: string;
	links: { sink_test: string; sink_validate: string };
}

/** A sink, with the SIDs of its subscriptions. */
export interface Sink {
	resource: SinkResource;
	accountSid: string;
	subscriptions: Set<string>;
}

/** Maximum number of sinks, and of subscriptions, of an account. */
export const eventStreamsLimit = 100;

function readConfiguration(json: unknown): SinkConfiguration {
	try {
		const given = JSON.parse(String(json)) as Partial<SinkConfiguration>;
		const { destination = '', method = 'POST', batch_events = false } = given;
		if (URL.canParse(destination)) return { destination, method, batch_events };
	} catch {
		// Invalid JSON gets the same error as wrong JSON.
	}
	throw new TwilioError(20001, 'Invalid parameter: SinkConfiguration');
}

/** The sinks. Only webhook sinks get events. */
export class Sinks implements Resource {
	readonly spec = 'events_v1';
	readonly all = new Collection<Sink>();
	readonly handlers = {
		...this.all.handlers('Sink', 'sinks'),
		ListSink: (request: OperationRequest) => this.list(request),
		CreateSink: (request: OperationRequest) => this.create(request),
		UpdateSink: (request: OperationRequest) => this.all.update(request),
		DeleteSink: (request: OperationRequest) => this.remove(request),
	};

	/** All sinks of an account. */
	of(accountSid: string): Sink[] {
		return this.all.newestFirst().filter((sink) => sink.accountSid === accountSid);
	}

	reset(): void {
		this.all.reset();
	}

	private list(request: OperationRequest): Answer {
		const { InUse } = request.query;
		return this.all.page(
			'sinks',
			request,
			({ subscriptions }) => InUse === undefined || String(subscriptions.size > 0) === InUse,
		);
	}

	private create({ account, body }: OperationRequest): Answer {
		const { Description, SinkConfiguration, SinkType } = body;
		if (this.of(account.sid).length >= eventStreamsLimit) throw new TwilioError(91003);
		const sid = newSid('DG');
		const url = `https://events.twilio.com/v1/Sinks/${sid}`;
		const resource: SinkResource = {
			sid,
			description: String(Description),
			sink_configuration: readConfiguration(SinkConfiguration),
			sink_type: String(SinkType),
			status: 'active',
			date_created: isoNow(),
			date_updated: isoNow(),
			url,
			links: { sink_test: `${url}/Test`, sink_validate: `${url}/Validate` },
		};
		this.all.add({ resource, accountSid: account.sid, subscriptions: new Set() });
		return { status: 201, body: { ...resource, status: 'initialized' } };
	}

	private remove(request: OperationRequest): Answer {
		if (this.all.get(request).subscriptions.size > 0) throw new TwilioError(91007);
		return this.all.remove(request);
	}
}
