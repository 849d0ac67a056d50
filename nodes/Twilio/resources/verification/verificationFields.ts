import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import type { FieldReader } from '../../engine/fieldReader';
import { searchLists } from '../../engine/searchLists';

export const serviceSid: INodeProperties = {
	displayName: 'Verify Service',
	name: 'serviceSid',
	required: true,
	description: 'The Verify Service, which holds the settings of codes and messages',
	...sidLocator('searchVerifyServices', ['VA']),
};

export const verificationSid: INodeProperties = {
	displayName: 'Verification SID',
	name: 'verificationSid',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. VE0123456789abcdef0123456789abcdef',
	description: 'The SID that Send returns',
};

export const verificationPath = (fields: FieldReader) => ({
	ServiceSid: fields.sid('serviceSid', 'VA'),
	Sid: fields.sid('verificationSid', 'VE'),
});

/** The recipient: a phone number or an email address. */
export function recipient(fields: FieldReader): string {
	const to = fields.requiredText('to').trim();
	return to.includes('@') ? to : fields.address('to', 'recipient');
}

/** The fields that Simplify keeps. */
export const simplifiedVerification = [
	'sid',
	'status',
	'valid',
	'to',
	'channel',
	'service_sid',
	'amount',
	'payee',
	'lookup',
	'send_code_attempts',
	'sna',
	'date_created',
	'date_updated',
];

export const searchVerifyServices = searchLists({
	route: 'GET https://verify.twilio.com/v2/Services',
	entry: ({ sid, friendly_name }) => ({ name: String(friendly_name), value: String(sid) }),
});
