import type { IDataObject } from 'n8n-workflow';

import { incomingMessage } from '../../../../../nodes/Twilio/trigger/payload/incomingMessage';
import { messages, sids } from './payloads';

it('an SMS', () => {
	const item: IDataObject = incomingMessage(messages.sms);
	expect(item).toEqual({
		kind: 'message',
		sid: sids.messageSid,
		channel: 'sms',
		accountSid: sids.accountSid,
		messagingServiceSid: null,
		from: '+14155550100',
		to: '+14155550199',
		text: 'Hello',
		media: [],
		button: null,
		location: null,
		profile: null,
		repliedTo: null,
		optOut: null,
		geography: {
			from: { city: 'SAN FRANCISCO', state: 'CA', zip: '94105', country: 'US' },
			to: { city: null, state: 'CA', zip: null, country: 'US' },
		},
		raw: messages.sms,
	});
});

it('media, a Messaging Service and an opt-out keyword', () => {
	expect(incomingMessage(messages.mms)).toMatchObject({
		channel: 'sms',
		messagingServiceSid: messages.mms.MessagingServiceSid,
		text: '',
		media: [
			{ url: 'https://api.twilio.com/media/ME0', contentType: 'image/jpeg' },
			{ url: 'https://api.twilio.com/media/ME1', contentType: 'application/pdf' },
		],
		optOut: 'HELP',
		geography: null,
	});
});

it('a button pressed on WhatsApp', () => {
	expect(incomingMessage(messages.whatsapp)).toMatchObject({
		channel: 'whatsapp',
		from: 'whatsapp:+14155550100',
		to: 'whatsapp:+14155238886',
		button: { text: 'Yes, please', payload: 'confirm', type: 'REPLY' },
		profile: { name: 'Zoë 😀', whatsappId: '14155550100' },
		repliedTo: {
			sid: messages.whatsapp.OriginalRepliedMessageSid,
			sender: 'whatsapp:+14155238886',
		},
	});
});

it('a location, on the equator too', () => {
	expect(incomingMessage(messages.location)).toMatchObject({
		channel: 'rcs',
		location: { latitude: 0, longitude: -122.3948, address: '375 Beale St', label: 'Twilio' },
	});
});

it('always has the same fields', () => {
	const fields = Object.keys(incomingMessage(messages.sms));
	for (const message of [...Object.values(messages), {}]) {
		expect(Object.keys(incomingMessage(message))).toEqual(fields);
	}
});
