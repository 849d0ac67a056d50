import type { WebhookParameters } from './parameters';
import { statusCallback } from './statusCallback';

/** What each of its states happens to once. */
const ONCE_EACH = ['message', 'call', 'recording'];

/**
 * The key by which a repeated delivery is recognized; nothing where it cannot be told from a new one,
 * such as a caller who presses the same key twice.
 * @param headers their names in lower case
 * Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides (retries)
 */
export function deliveryKeyOf(
	headers: Record<string, unknown>,
	parameters: WebhookParameters,
): string | undefined {
	const token = headers['i-twilio-idempotency-token'];
	if (typeof token === 'string' && token) return token;
	const { kind, sid, status, sequenceNumber } = statusCallback(parameters);
	if (kind === 'other') return parameters.MessageSid && `message:${parameters.MessageSid}:received`;
	if (!sid || !status) return undefined;
	if (sequenceNumber === null && !ONCE_EACH.includes(kind)) return undefined;
	return [kind, sid, status, sequenceNumber].join(':');
}
