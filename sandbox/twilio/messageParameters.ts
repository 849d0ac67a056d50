import { geography } from './geography';
import type { MediumResource } from './media';
import type { MessageResource } from './messageResource';

const numbered = (name: string, values: string[]) =>
	Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));

/**
 * The parameters of an inbound message's webhook. Sources:
 * https://www.twilio.com/docs/messaging/guides/webhook-request and
 * https://www.twilio.com/docs/whatsapp/api#whatsapp-specific-parameters
 */
export function messageParameters(
	message: MessageResource,
	media: MediumResource[],
): Record<string, string> {
	const { sid, messaging_service_sid: serviceSid, from, to } = message;
	const origin = 'https://api.twilio.com';
	const number = /^whatsapp:\+(.*)$/.exec(from ?? '')?.[1];
	return {
		MessageSid: sid,
		SmsSid: sid,
		SmsMessageSid: sid,
		AccountSid: message.account_sid,
		...(serviceSid && { MessagingServiceSid: serviceSid }),
		From: from ?? '',
		To: to,
		Body: message.body,
		NumMedia: message.num_media,
		NumSegments: message.num_segments,
		SmsStatus: message.status,
		ApiVersion: message.api_version,
		...numbered(
			'MediaUrl',
			media.map(({ uri }) => origin + uri.replace(/\.json$/, '')),
		),
		...numbered(
			'MediaContentType',
			media.map(({ content_type }) => content_type),
		),
		...(to.startsWith('+') && geography('From', 'To')),
		...(number && {
			ProfileName: 'Sandbox guest',
			WaId: number,
			MessageType: media[0]?.content_type.split('/')[0] ?? 'text',
		}),
	};
}
