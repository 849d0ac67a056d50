import type { OperationRequest } from './resource';
import type { WebhookTarget } from './webhookRequest';

/** A status callback and its events. */
export interface StatusCallback extends WebhookTarget {
	events: string[];
}

/** The target for all events; undefined without a URL. */
export const forEvents = (
	target: WebhookTarget | undefined,
	events: string[],
): StatusCallback | undefined => target && { ...target, events };

/**
 * The status callback in a request, from `StatusCallback` and related parameters, whose names begin with
 * `prefix`.
 */
export function statusCallbackIn(
	{ account, region, body }: OperationRequest,
	prefix = '',
	defaultEvents = ['completed'],
): StatusCallback | undefined {
	const parameter = (name: string) => body[`${prefix}StatusCallback${name}`];
	const url = parameter('') as string | undefined;
	const events = parameter('Event') as string[] | undefined;
	const method = parameter('Method') as string | undefined;
	const authToken = account.authTokens[region] ?? account.authTokens.us1;
	return forEvents(
		url ? { url, method, authToken } : undefined,
		// Twilio also accepts one value with spaces.
		events?.flatMap((event) => event.split(' ')) ?? defaultEvents,
	);
}
