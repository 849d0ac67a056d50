import { randomBytes } from 'node:crypto';
import { TwilioError } from './errors';
import { fitsFilters } from './filters';
import { idOf, page, type Listed } from './paging';
import type { Answer, Handler, OperationRequest } from './resource';
import { snakeCase } from './snakeCase';

/** A new SID, such as `SM` and 32 hex digits. */
export const newSid = (prefix: string) => prefix + randomBytes(16).toString('hex');

/** The time now as the 2010 API writes it (RFC 2822). */
export const now = () => new Date().toUTCString().replace('GMT', '+0000');

/** The time now as the other products write it (ISO 8601). */
export const isoNow = () => new Date().toISOString().replace(/\.\d+/, '');

interface Item {
	resource: Listed & { account_sid?: string };
	/** The account of a resource whose API does not show it. */
	accountSid?: string;
}

const fieldsOf = ({ resource }: Item) => resource as unknown as Record<string, unknown>;

/** The field for a path parameter: a call's recordings have its SID in `call_sid`. */
const fieldOf = (parameter: string) =>
	parameter === 'MessageSid' ? 'parent_sid' : snakeCase(parameter);

/** The resources of one kind: each has the API's `resource` and data of the sandbox. */
export class Collection<T extends Item> {
	private readonly items = new Map<string, T>();

	/** `initial`: the resources at the start. */
	constructor(private readonly initial: () => T[] = () => []) {
		this.reset();
	}

	add(item: T): void {
		this.items.set(idOf(item.resource), item);
	}

	/** The resource of the request's path, or the one with SID `sid`. Throws 20404. */
	get(request: OperationRequest, sid = request.params.Sid ?? request.params.CallSid): T {
		const item = this.items.get(sid ?? '');
		if (item && this.isAt(item, request)) return item;
		throw new TwilioError(20404, `The requested resource ${request.path} was not found`);
	}

	/** The resource with this SID, in any account. */
	find(sid: string): T | undefined {
		return this.items.get(sid);
	}

	forget(sid: string): void {
		this.items.delete(sid);
	}

	newestFirst(): T[] {
		return [...this.items.values()].reverse();
	}

	/** The handlers for listing (under `name`), fetching and deleting the resources. */
	handlers(operation: string, name: string): Record<string, Handler> {
		return {
			[`List${operation}`]: (request) => this.page(name, request),
			[`Fetch${operation}`]: (request) => this.show(request),
			[`Delete${operation}`]: (request) => this.remove(request),
		};
	}

	/** One page of the list that the request asks for, newest first. `fits`: filters other than fields. */
	page(name: string, request: OperationRequest, fits: (item: T) => boolean = () => true): Answer {
		const asked = this.newestFirst().filter(
			(item) =>
				this.isAt(item, request) && fitsFilters(fieldsOf(item), request.query) && fits(item),
		);
		return page(
			name,
			request,
			asked.map(({ resource }) => resource),
		);
	}

	show(request: OperationRequest): Answer {
		return { status: 200, body: this.get(request).resource };
	}

	/** Updates the fields in the request's body. */
	update(request: OperationRequest): Answer {
		const { resource } = this.get(request);
		const date = request.path.startsWith('/2010-04-01/') ? now() : isoNow();
		const changes = Object.entries({ ...request.body, DateUpdated: date })
			.map(([parameter, value]) => [snakeCase(parameter), value] as const)
			.filter(([field]) => field in resource);
		Object.assign(resource, Object.fromEntries(changes));
		return { status: 200, body: resource };
	}

	remove(request: OperationRequest): Answer {
		this.forget(idOf(this.get(request).resource));
		return { status: 204 };
	}

	reset(): void {
		this.items.clear();
		for (const item of this.initial()) this.add(item);
	}

	/** Whether `item` belongs to the request's account and to the parents in its path. */
	private isAt(item: T, { account, params }: OperationRequest): boolean {
		const fields = fieldsOf(item);
		return (
			(item.resource.account_sid ?? item.accountSid) === account.sid &&
			Object.entries(params).every(([parameter, value]) => {
				const field = fieldOf(parameter);
				return field === 'sid' || !(field in fields) || fields[field] === value;
			})
		);
	}
}
