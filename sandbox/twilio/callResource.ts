import { newSid, now } from './collection';

/** A call as the API shows it. Source: https://www.twilio.com/docs/voice/api/call-resource */
export interface CallResource {
	sid: string;
	account_sid: string;
	from: string;
	from_formatted: string;
	to: string;
	to_formatted: string;
	status: string;
	direction: 'inbound' | 'outbound-api';
	date_created: string;
	date_updated: string;
	start_time: string | null;
	end_time: string | null;
	duration: string | null;
	answered_by: string | null;
	caller_name: string | null;
	forwarded_from: string | null;
	group_sid: string | null;
	parent_call_sid: string | null;
	phone_number_sid: string | null;
	trunk_sid: string | null;
	queue_time: string;
	price: string | null;
	price_unit: string;
	api_version: string;
	uri: string;
	subresource_uris: { recordings: string; notifications: string };
}

/** A new call from the API. */
export function newCall(accountSid: string, from: string, to: string): CallResource {
	const sid = newSid('CA');
	const uri = `/2010-04-01/Accounts/${accountSid}/Calls/${sid}`;
	return {
		sid,
		account_sid: accountSid,
		from,
		from_formatted: from,
		to,
		to_formatted: to,
		status: 'queued',
		direction: 'outbound-api',
		date_created: now(),
		date_updated: now(),
		start_time: null,
		end_time: null,
		duration: null,
		answered_by: null,
		caller_name: null,
		forwarded_from: null,
		group_sid: null,
		parent_call_sid: null,
		phone_number_sid: null,
		trunk_sid: null,
		queue_time: '0',
		price: null,
		price_unit: 'USD',
		api_version: '2010-04-01',
		uri: `${uri}.json`,
		subresource_uris: {
			recordings: `${uri}/Recordings.json`,
			notifications: `${uri}/Notifications.json`,
		},
	};
}
