import { inRegion, isTwilio } from '../../../../nodes/Twilio/twilio/hosts';

it.each([
	['us1', 'https://api.twilio.com/2010-04-01/Accounts'],
	['ie1', 'https://api.dublin.ie1.twilio.com/2010-04-01/Accounts'],
	['au1', 'https://api.sydney.au1.twilio.com/2010-04-01/Accounts'],
] as const)('knows the host of %s', (region, url) => {
	expect(inRegion('https://api.twilio.com/2010-04-01/Accounts', region)).toBe(url);
});

it.each([
	'https://api.dublin.ie1.twilio.com/2010-04-01',
	'https://api.ie1.twilio.com/2010-04-01',
	'https://example.com/?.twilio.com/',
])('keeps %s unchanged', (url) => {
	expect(inRegion(url, 'au1')).toBe(url);
});

// the hostile ones are in the tests of Custom Request
it.each([
	'https://api.twilio.com/',
	'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?DateSent>=2026-01-01&To=+1 555',
	'https://verify.dublin.ie1.twilio.com/v2/Services/a%2Fb',
	"https://sync.twilio.com/v1/Documents/it's-(mine)!*~",
])('recognizes %s as Twilio’s', (url) => {
	expect(isTwilio(url)).toBe(true);
});
