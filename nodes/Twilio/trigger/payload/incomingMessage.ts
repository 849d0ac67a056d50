import { geographyOf } from './geography';
import type { WebhookParameters } from './parameters';
import { numberOf, textOf, unlessEmpty } from './values';

/**
 * The item of an incoming message. Missing values are null; `from` and `to` are Twilio's addresses, which
 * Send accepts.
 * Source: https://www.twilio.com/docs/messaging/guides/webhook-request
 */
export function incomingMessage(parameters: WebhookParameters) {
	const text = (name: string) => textOf(parameters, name);
	const number = (name: string) => numberOf(parameters, name);
	return {
		kind: 'message',
		sid: text('MessageSid') ?? text('SmsSid'),
		channel: channelOf(parameters.From ?? ''),
		accountSid: text('AccountSid'),
		messagingServiceSid: text('MessagingServiceSid'),
		from: text('From'),
		to: text('To'),
		text: parameters.Body ?? '',
		media: mediaOf(parameters),
		button: unlessEmpty({
			text: text('ButtonText'),
			payload: text('ButtonPayload'),
			type: text('ButtonType'),
		}),
		location: unlessEmpty({
			latitude: number('Latitude'),
			longitude: number('Longitude'),
			address: text('Address'),
			label: text('Label'),
		}),
		profile: unlessEmpty({ name: text('ProfileName'), whatsappId: text('WaId') }),
		repliedTo: unlessEmpty({
			sid: text('OriginalRepliedMessageSid'),
			sender: text('OriginalRepliedMessageSender'),
		}),
		optOut: text('OptOutType'),
		geography: geographyOf(parameters),
		raw: parameters,
	};
}

/** The address's prefix: `whatsapp`, `messenger`, `rcs`; `sms` (MMS too) without one. */
const channelOf = (address: string) => /^([a-z]+):/.exec(address)?.[1] ?? 'sms';

function mediaOf(parameters: WebhookParameters) {
	const media = [];
	for (let i = 0; parameters[`MediaUrl${i}`]; i++) {
		media.push({
			url: parameters[`MediaUrl${i}`]!,
			contentType: textOf(parameters, `MediaContentType${i}`),
		});
	}
	return media;
}
