import { phoneNumberSids } from '../../../sandbox/twilio/phoneNumbers';
import type { FilledIn } from '.';

const phoneNumberSid = phoneNumberSids.marketing;
const url = 'https://example.com/twilio';
const sid = (prefix: string) => `${prefix}${'1'.repeat(32)}`;

const settings = {
	addressSid: sid('AD'),
	bundleSid: sid('BU'),
	emergencyAddressSid: sid('AD'),
	emergencyStatus: 'Active',
	friendlyName: 'Support',
	identitySid: sid('RI'),
	smsApplicationSid: sid('AP'),
	smsFallbackMethod: 'POST',
	smsFallbackUrl: url,
	smsMethod: 'POST',
	smsUrl: url,
	statusCallback: url,
	statusCallbackMethod: 'POST',
	trunkSid: sid('TK'),
	voiceApplicationSid: sid('AP'),
	voiceCallerIdLookup: true,
	voiceFallbackMethod: 'POST',
	voiceFallbackUrl: url,
	voiceMethod: 'POST',
	voiceReceiveMode: 'voice',
	voiceUrl: url,
};

const ApiVersion = 'is that of TwiML, of which one is left';

export const phoneNumber: Record<string, FilledIn> = {
	searchAvailable: {
		parameters: [
			{
				countryCode: 'US',
				type: 'Local',
				returnAll: false,
				limit: 5,
				filters: {
					areaCode: 415,
					beta: true,
					contains: '415****555',
					distance: 25,
					excludeAllAddressRequired: true,
					excludeForeignAddressRequired: true,
					excludeLocalAddressRequired: true,
					faxEnabled: true,
					inLata: '722',
					inLocality: 'San Francisco',
					inPostalCode: '94105',
					inRateCenter: 'SNFC CNTRL',
					inRegion: 'CA',
					mmsEnabled: true,
					nearLatLong: '37.8,-122.4',
					nearNumber: '+14155238886',
					smsEnabled: true,
					voiceEnabled: true,
				},
			},
		],
		documentedAs:
			'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json',
	},
	buy: {
		parameters: [
			{ chooseBy: 'phoneNumber', phoneNumber: '+14155550101', simplify: true, options: settings },
			{ chooseBy: 'areaCode', areaCode: '415' },
		],
		notSet: { ApiVersion },
	},
	get: { parameters: [{ phoneNumberSid, simplify: true }] },
	getAll: {
		parameters: [
			{
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: { beta: true, friendlyName: 'Support', origin: 'twilio', phoneNumber: '415' },
			},
		],
	},
	update: {
		parameters: [{ phoneNumberSid, simplify: true, updateFields: settings }],
		notSet: { AccountSid: 'moves the number to another account', ApiVersion },
	},
	release: { parameters: [{ phoneNumberSid }] },
};
