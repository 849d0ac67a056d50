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
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/US/Local.json?AreaCode=415&Beta=true&Contains=415****555&Distance=25&ExcludeAllAddressRequired=true&ExcludeForeignAddressRequired=true&ExcludeLocalAddressRequired=true&FaxEnabled=true&InLata=722&InLocality=San Francisco&MmsEnabled=true&NearLatLong=37.8,-122.4&NearNumber=+14155238886&InPostalCode=94105&InRateCenter=SNFC CNTRL&InRegion=CA&SmsEnabled=true&VoiceEnabled=true&PageSize=5',
		],
	},
	buy: {
		parameters: [
			{ chooseBy: 'phoneNumber', phoneNumber: '+14155550101', simplify: true, options: settings },
			{ chooseBy: 'areaCode', areaCode: '415' },
		],
		notSet: { ApiVersion },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json PhoneNumber=+14155550101&AddressSid=AD11111111111111111111111111111111&BundleSid=BU11111111111111111111111111111111&EmergencyAddressSid=AD11111111111111111111111111111111&EmergencyStatus=Active&FriendlyName=Support&IdentitySid=RI11111111111111111111111111111111&SmsApplicationSid=AP11111111111111111111111111111111&SmsFallbackMethod=POST&SmsFallbackUrl=https://example.com/twilio&SmsMethod=POST&SmsUrl=https://example.com/twilio&StatusCallback=https://example.com/twilio&StatusCallbackMethod=POST&TrunkSid=TK11111111111111111111111111111111&VoiceApplicationSid=AP11111111111111111111111111111111&VoiceCallerIdLookup=true&VoiceFallbackMethod=POST&VoiceFallbackUrl=https://example.com/twilio&VoiceMethod=POST&VoiceReceiveMode=voice&VoiceUrl=https://example.com/twilio',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json AreaCode=415',
		],
	},
	get: {
		parameters: [{ phoneNumberSid, simplify: true }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/PN33333333333333333333333333333333.json',
		],
	},
	getAll: {
		parameters: [
			{
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: { beta: true, friendlyName: 'Support', origin: 'twilio', phoneNumber: '415' },
			},
		],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json?Beta=true&PhoneNumber=415&FriendlyName=Support&Origin=twilio&PageSize=5',
		],
	},
	update: {
		parameters: [{ phoneNumberSid, simplify: true, updateFields: settings }],
		notSet: { AccountSid: 'moves the number to another account', ApiVersion },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/PN33333333333333333333333333333333.json AddressSid=AD11111111111111111111111111111111&BundleSid=BU11111111111111111111111111111111&EmergencyAddressSid=AD11111111111111111111111111111111&EmergencyStatus=Active&FriendlyName=Support&IdentitySid=RI11111111111111111111111111111111&SmsApplicationSid=AP11111111111111111111111111111111&SmsFallbackMethod=POST&SmsFallbackUrl=https://example.com/twilio&SmsMethod=POST&SmsUrl=https://example.com/twilio&StatusCallback=https://example.com/twilio&StatusCallbackMethod=POST&TrunkSid=TK11111111111111111111111111111111&VoiceApplicationSid=AP11111111111111111111111111111111&VoiceCallerIdLookup=true&VoiceFallbackMethod=POST&VoiceFallbackUrl=https://example.com/twilio&VoiceMethod=POST&VoiceReceiveMode=voice&VoiceUrl=https://example.com/twilio',
		],
	},
	release: {
		parameters: [{ phoneNumberSid }],
		requests: [
			'DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/PN33333333333333333333333333333333.json',
		],
	},
};
