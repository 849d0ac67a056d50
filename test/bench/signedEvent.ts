import { randomUUID } from 'node:crypto';
import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

/** A request with one event of about 1 KB and an id of its own, signed as Twilio does. */
export function signedEvent(url: string, authToken: string) {
	const event = {
		specversion: '1.0',
		id: randomUUID(),
		type: 'com.twilio.messaging.inbound-message.received',
		source: '/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages',
		time: '2026-11-25T12:00:00.000Z',
		datacontenttype: 'application/json',
		dataschema: 'https://events-schemas.twilio.com/Messaging.InboundMessageV1/1',
		data: {
			numMedia: 0,
			timestamp: '2026-11-25T12:00:00.000Z',
			accountSid: 'AC00000000000000000000000000000001',
			to: '+15005550006',
			from: '+15551230001',
			numSegments: 3,
			messageSid: `SM${randomUUID().replaceAll('-', '')}`,
			eventName: 'com.twilio.messaging.inbound-message.received',
			body: 'Thank you for your order. '.repeat(16),
		},
	};
	const body = JSON.stringify([event]);
	const signed = `${url}?bodySHA256=${getExpectedBodyHash(body)}`;
	return { url: signed, body, signature: getExpectedTwilioSignature(authToken, signed, {}) };
}
