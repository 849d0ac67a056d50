import type { Call, Calls } from './calls';
import { Collection, newSid, now } from './collection';
import { TwilioError } from './errors';
import { page } from './paging';
import type { Answer, OperationRequest, Resource } from './resource';

/** A queue as the API shows it. Source: https://www.twilio.com/docs/voice/api/queue-resource */
interface QueueResource {
	sid: string;
	account_sid: string;
	friendly_name: string;
	current_size: number;
	max_size: number;
	average_wait_time: number;
	date_created: string;
	date_updated: string;
	uri: string;
}

interface Member {
	call: Call;
	since: string;
}

interface Queue {
	resource: QueueResource;
	/** The calls, front first. */
	members: Member[];
}

/** The queues of calls, and the calls in them. */
export class Queues implements Resource {
	private readonly all = new Collection<Queue>();

	readonly handlers = {
		...this.all.handlers('Queue', 'queues'),
		CreateQueue: (request: OperationRequest) => this.create(request),
		UpdateQueue: (request: OperationRequest) => this.update(request),
		DeleteQueue: (request: OperationRequest) => this.remove(request),
		ListMember: (request: OperationRequest) => this.list(request),
		FetchMember: (request: OperationRequest) => this.fetchMember(request),
		UpdateMember: (request: OperationRequest) => this.dequeue(request),
	};

	constructor(private readonly calls: Calls) {
		calls.watch((call) => {
			if (!call.resource.end_time) return;
			for (const queue of this.all.newestFirst()) this.leave(queue, call);
		});
	}

	/** Adds a call to a queue, like Enqueue in TwiML. */
	enqueue(queueSid: string, callSid: string): void {
		const queue = this.all.find(queueSid);
		const call = this.calls.all.find(callSid);
		if (!queue || !call) throw new Error(`No queue ${queueSid}, or no call ${callSid}`);
		queue.members.push({ call, since: now() });
		queue.resource.current_size++;
	}

	/** Adds a call to the account's queue of this name, which is created if necessary. */
	enqueueAt(name: string, call: Call): void {
		const { sid, account_sid } = call.resource;
		const queue = this.named(account_sid, name) ?? this.begin(account_sid, name);
		this.enqueue(queue.resource.sid, sid);
	}

	reset(): void {
		this.all.reset();
	}

	private create(request: OperationRequest): Answer {
		const { account, body } = request;
		this.refuseNameInUse(request);
		const { FriendlyName, MaxSize } = body;
		const { resource } = this.begin(account.sid, String(FriendlyName), Number(MaxSize ?? 1000));
		return { status: 201, body: resource };
	}

	private begin(accountSid: string, name: string, maxSize = 1000): Queue {
		const sid = newSid('QU');
		const resource: QueueResource = {
			sid,
			account_sid: accountSid,
			friendly_name: name,
			current_size: 0,
			max_size: maxSize,
			average_wait_time: 0,
			date_created: now(),
			date_updated: now(),
			uri: `/2010-04-01/Accounts/${accountSid}/Queues/${sid}.json`,
		};
		const queue: Queue = { resource, members: [] };
		this.all.add(queue);
		return queue;
	}

	private named(accountSid: string, name: unknown): Queue | undefined {
		return this.all
			.newestFirst()
			.find(
				({ resource }) => resource.account_sid === accountSid && resource.friendly_name === name,
			);
	}

	private update(request: OperationRequest): Answer {
		this.refuseNameInUse(request);
		return this.all.update(request);
	}

	private refuseNameInUse({ account, body, params }: OperationRequest): void {
		const other = this.named(account.sid, body.FriendlyName);
		if (other && other.resource.sid !== params.Sid)
			throw new TwilioError(20001, 'A queue with this FriendlyName exists already');
	}

	private remove(request: OperationRequest): Answer {
		if (this.all.get(request).members.length > 0) throw new TwilioError(20001, 'Queue not empty');
		return this.all.remove(request);
	}

	private list(request: OperationRequest): Answer {
		const queue = this.all.get(request, request.params.QueueSid);
		const shown = queue.members.map((member) => this.show(queue, member));
		return page('queue_members', request, shown);
	}

	private fetchMember(request: OperationRequest): Answer {
		const queue = this.all.get(request, request.params.QueueSid);
		return { status: 200, body: this.show(queue, this.member(queue, request)) };
	}

	private dequeue(request: OperationRequest): Answer {
		const queue = this.all.get(request, request.params.QueueSid);
		const member = this.member(queue, request);
		const body = this.show(queue, member);
		member.call.plays = String(request.body.Url);
		this.leave(queue, member.call);
		return { status: 200, body };
	}

	/** The member in the path: a call's SID, or `Front`. */
	private member({ members }: Queue, { params, path }: OperationRequest): Member {
		const { CallSid } = params;
		const member =
			CallSid === 'Front' ? members[0] : members.find(({ call }) => call.resource.sid === CallSid);
		if (member) return member;
		throw new TwilioError(20404, `The requested resource ${path} was not found`);
	}

	private show({ resource, members }: Queue, member: Member) {
		const { sid } = member.call.resource;
		return {
			queue_sid: resource.sid,
			call_sid: sid,
			date_enqueued: member.since,
			position: members.indexOf(member) + 1,
			wait_time: Math.round((Date.now() - Date.parse(member.since)) / 1000),
			uri: resource.uri.replace(/\.json$/, `/Members/${sid}.json`),
		};
	}

	private leave(queue: Queue, call: Call): void {
		queue.members = queue.members.filter((member) => member.call !== call);
		queue.resource.current_size = queue.members.length;
	}
}
