import type { FieldReader } from '../engine/fieldReader';

/**
 * The WebSocket URL of a media stream. Throws a NodeOperationError when it is empty, does not start with
 * wss:// or has a query, which Twilio drops.
 * Source: https://www.twilio.com/docs/voice/twiml/stream#attributes
 */
export function streamUrl(fields: FieldReader, name: string): string {
	const url = fields.url(name, ['wss']);
	if (!url.includes('?')) return url;
	throw fields.invalid(
		name,
		'has a query, which Twilio does not pass on to the server',
		'Remove the question mark and what follows it, and add custom parameters instead.',
	);
}
