import type { IDataObject } from 'n8n-workflow';

import type { SearchableList } from './searchLists';

/** The account's phone numbers, for a list search. */
export const phoneNumbers = (entry: SearchableList['entry']): SearchableList => ({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json',
	entry,
	byNumber: (address) => [{ PhoneNumber: address.replace(/^whatsapp:/, '') }],
});

/** Verified caller IDs, for a list search. */
export const verifiedCallerIds = (entry: SearchableList['entry']): SearchableList => ({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json',
	entry,
	optional: true,
});

/** Whether a phone number has a capability. */
export const hasCapability = (capabilities: unknown, capability: 'sms' | 'voice'): boolean =>
	(capabilities as Record<string, boolean> | null)?.[capability] === true;

/** For `byNumber`: what was sent to a number, and what came from it. */
export function toOrFrom(number: string): IDataObject[] {
	const address = number.replace(/^(?=\d)/, '+');
	return [{ To: address }, { From: address }];
}
