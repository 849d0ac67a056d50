import type { OperationRequest } from './resource';
import type { WebhookTarget } from './webhookRequest';

/** Where an account wants to be told of something, and of which events. */
export interface StatusCallback extends WebhookTarget {
	events: string[];
}

/** The target for the events of anything, undefined without one. */
export const forEvents = (
	target: WebhookTarget | undefined,
	events: string[],
): StatusCallback | undefined => target && { ...target, events };

/** What a request asks for by `StatusCallback` and its kin, whose names begin with `prefix`. */
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
		// Twilio also takes them in one value, with spaces.
		events?.flatMap((event) => event.split(' ')) ?? defaultEvents,
	);
}
