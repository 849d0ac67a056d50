import { newSid, now } from './collection';

/** A message as the API shows it. Source: https://www.twilio.com/docs/messaging/api/message-resource */
export interface MessageResource {
	sid: string;
	account_sid: string;
	messaging_service_sid: string | null;
	from: string | null;
	to: string;
	body: string;
	status: string;
	direction: 'outbound-api' | 'outbound-reply' | 'inbound';
	date_created: string;
	date_updated: string;
	date_sent: string | null;
	num_segments: string;
	num_media: string;
	error_code: number | null;
	error_message: string | null;
	price: string | null;
	price_unit: string | null;
	api_version: string;
	uri: string;
	subresource_uris: { media: string };
}

/** A new message from the API, with `media` files. */
export function newMessage(
	accountSid: string,
	to: string,
	body: string,
	media = 0,
): MessageResource {
	const sid = newSid(media > 0 ? 'MM' : 'SM');
	const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
	return {
		sid,
		account_sid: accountSid,
		messaging_service_sid: null,
		from: null,
		to,
		body,
		status: 'queued',
		direction: 'outbound-api',
		date_created: now(),
		date_updated: now(),
		date_sent: null,
		num_segments: '1',
		num_media: String(media),
		error_code: null,
		error_message: null,
		price: null,
		price_unit: 'USD',
		api_version: '2010-04-01',
		uri: `${uri}.json`,
		subresource_uris: { media: `${uri}/Media.json` },
	};
}
