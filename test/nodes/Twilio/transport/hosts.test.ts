import { inRegion } from '../../../../nodes/Twilio/transport/hosts';

it.each([
	['us1', 'https://api.twilio.com/2010-04-01/Accounts'],
	['ie1', 'https://api.dublin.ie1.twilio.com/2010-04-01/Accounts'],
	['au1', 'https://api.sydney.au1.twilio.com/2010-04-01/Accounts'],
] as const)('knows the host of %s', (region, url) => {
	expect(inRegion('https://api.twilio.com/2010-04-01/Accounts', region)).toBe(url);
});
