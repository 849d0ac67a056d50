import { accountResource } from './accountResource';
import { authenticate } from './authentication';
import { authorize } from './authorization';
import { Callbacks } from './callbacks';
import { Calls } from './calls';
import { Clock } from './clock';
import { misfits, refusal } from './conformity';
import { TwilioError } from './errors';
import { Faults } from './faults';
import { parseHost } from './hosts';
import { checkMagicNumbers } from './magicNumbers';
import { Messages } from './messages';
import type { Answer, Resource, SeenRequest } from './resource';
import type { Route } from './specs';

/** A request that does not fit Twilio's OpenAPI files. */
export interface Violation {
	method: string;
	host: string;
	path: string;
	/** The operationId, empty for an unknown path. */
	operation: string;
	problem: string;
}

/** Twilio's API without HTTP: what it was asked, what it remembers and what it answers. */
export class TwilioApi {
	readonly requests: SeenRequest[] = [];
	readonly violations: Violation[] = [];
	readonly faults = new Faults();
	readonly callbacks = new Callbacks();
	readonly messages: Messages;
	readonly calls: Calls;
	private readonly clock: Clock;
	private readonly resources: Resource[];
	private readonly handlers: Resource['handlers'];

	/** `stepMs`: the time between two states of a message or call. */
	constructor(stepMs: number) {
		this.clock = new Clock(stepMs);
		this.messages = new Messages(this.clock, this.callbacks);
		this.calls = new Calls(this.clock, this.callbacks);
		this.resources = [this.messages, this.calls, accountResource];
		this.handlers = Object.assign({}, ...this.resources.map(({ handlers }) => handlers));
	}

	/** Answers `request`, which `route` leads to. Throws a TwilioError for what Twilio refuses. */
	answer(
		request: SeenRequest,
		authorization: string | undefined,
		route: Route | undefined,
	): Answer {
		const { host, path, query } = request;
		const place = parseHost(host);
		if (!place) return this.unknown(request, 'unknown host');
		const { product, region } = place;
		const caller = authenticate(authorization, region);
		const account = authorize(caller, product, path, route?.operation);
		if (!route) return this.unknown(request, 'unknown path');

		const { operationId } = route.operation;
		const body = { ...request.body };
		// The 2010 API ignores parameters it does not know.
		this.check(route, { ...request, body }, product === 'api');
		if (caller.account.test) checkMagicNumbers(operationId, body);

		const handler = product === 'api' ? this.handlers[operationId] : undefined;
		const answer = handler
			? handler({ account, region, path, query, body })
			: route.spec.mock(route.operation);
		request.carriedOut = true;
		return answer;
	}

	/** Forgets everything. */
	reset(): void {
		this.requests.length = 0;
		this.violations.length = 0;
		for (const part of [this.clock, this.callbacks, this.faults, ...this.resources]) {
			part.reset?.();
		}
	}

	private unknown(request: SeenRequest, problem: string): never {
		this.record(request, '', problem);
		throw new TwilioError(20404);
	}

	/** Records all that does not fit the OpenAPI file, and throws the worst of it. */
	private check({ spec, operation }: Route, request: SeenRequest, ignoreUnknown: boolean): void {
		const { operationId } = operation;
		const found = misfits(spec, operation, request);
		for (const { problem } of found) this.record(request, operationId, problem);
		const worst = found.find(({ kind }) => !(ignoreUnknown && kind === 'unknown'));
		if (worst) throw refusal(operationId, worst);
	}

	private record({ method, host, path }: SeenRequest, operation: string, problem: string): void {
		this.violations.push({ method, host, path, operation, problem });
	}
}
