import { accountSid } from '../../../../engine/runNode';
import { rows, send } from './customRequest';

const region = (name: string) => ({ accountSid, authToken: 'token', region: name });

it.each([
	['/2010-04-01/Accounts/{AccountSid}/Calls.json', 'us1', 'api.twilio.com'],
	['/2010-04-01/Accounts/{AccountSid}/Calls.json', 'ie1', 'api.dublin.ie1.twilio.com'],
	['https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json', 'us1', 'api.twilio.com'],
	[' https://verify.twilio.com/v2/Services ', 'us1', 'verify.twilio.com'],
	['https://verify.twilio.com/v2/Services', 'au1', 'verify.sydney.au1.twilio.com'],
	['https://verify.dublin.ie1.twilio.com/v2/Services', 'us1', 'verify.dublin.ie1.twilio.com'],
	['https://verify.dublin.ie1.twilio.com/v2/Services', 'au1', 'verify.dublin.ie1.twilio.com'],
])('sends %s in %s to %s', async (url, regionName, host) => {
	const { requests } = await send({ url }, undefined, region(regionName));
	const path = url.includes('/v2/')
		? '/v2/Services'
		: `/2010-04-01/Accounts/${accountSid}/Calls.json`;
	expect(requests).toMatchObject([{ method: 'GET', path, headers: { host } }]);
});

it('works on the subaccount chosen under Options', async () => {
	const subaccount = `AC${'2'.repeat(32)}`;
	const { requests } = await send({
		url: '/2010-04-01/Accounts/{AccountSid}.json',
		options: { accountSid: subaccount },
	});
	expect(requests).toMatchObject([{ path: `/2010-04-01/Accounts/${subaccount}.json` }]);
});

it.each([
	'https://verify.twilio.com/v2/Services',
	'/2010-04-01/Accounts.json',
	`/2010-04-01/Accounts/${accountSid}/Calls.json`,
])('refuses a subaccount for %s, which has no {AccountSid}', async (url) => {
	await expect(send({ url, options: { accountSid: `AC${'2'.repeat(32)}` } })).rejects.toMatchObject(
		{
			message: '"Account SID" cannot be used here',
			description: expect.stringContaining('a credential of the subaccount'),
			requests: [],
		},
	);
});

it.each([
	['/v1/Things', '?To=%2B1555&To=%2B1556&StartTime%3E=2026-01-01&Empty=&Text=a%26b+c'],
	['/v1/Things?Own=1', '&To=%2B1555&To=%2B1556&StartTime%3E=2026-01-01&Empty=&Text=a%26b+c'],
])('adds the query to %s, repeated names and empty values too', async (url, query) => {
	const { requests } = await send({
		url,
		query: rows(
			'parameter',
			['To', '+1555'],
			['To', '+1556'],
			['StartTime>', '2026-01-01'],
			['Empty', ''],
			['Text', 'a&b c'],
		),
	});
	expect(requests.map(({ path }) => path)).toEqual([url + query]);
});

it.each([
	'https://example.com/2010-04-01',
	'http://api.twilio.com/2010-04-01',
	'HTTPS://evil.com/',
	'ftp://api.twilio.com/x',
	'file:///etc/passwd',
	'javascript://api.twilio.com/x',
	'//evil.com/x',
	'///evil.com/x',
	'/\\evil.com/x',
	'\\\\evil.com\\x',
	'https:\\\\evil.com\\x',
	'https:evil.com/x',
	'https:/api.twilio.com/x',
	'https:///api.twilio.com/x',
	'@evil.com/x',
	'.evil.com/x',
	'evil.com',
	'api.twilio.com/x',
	'https://twilio.com/x',
	'https://twilio.com.evil.com/x',
	'https://api.twilio.com.evil.com/x',
	'https://eviltwilio.com/x',
	'https://evil-twilio.com/x',
	'https://api.twilio.com./x',
	'https://api.twilio.com../x',
	'https://.twilio.com/x',
	'https://evil.com/.twilio.com/x',
	'https://evil.com?.twilio.com/x',
	'https://evil.com#.twilio.com/x',
	'https://evil.com;.twilio.com/x',
	'https://evil.com%2f.twilio.com/x',
	'https://evil.com%00.twilio.com/x',
	'https://evil.com\\@api.twilio.com/x',
	'https://evil.com\\.twilio.com/x',
	'https://api.twilio.com\\x',
	'https://api.twilio.com@evil.com/x',
	'https://api.twilio.com:443@evil.com/x',
	'https://user:password@api.twilio.com/x',
	'https://user@api.twilio.com/x',
	'https://@api.twilio.com/x',
	'https://api.twilio.com:8443/x',
	'https://api.twilio.com:443/x',
	'https://api.twilio.com:/x',
	'https://127.0.0.1/x',
	'https://[::1]/x',
	'https://2130706433/x',
	'https://localhost/x',
	'https://api.twіlio.com/x',
	'https://api。twilio。com/x',
	'https://api.twilio.com\u3002evil.com/x',
	'https://evil。com/.twilio.com/x',
	'https://ａpi.twilio.com/x',
	'https://api.twilio.com\u00ad/x',
	'https://api.twi\nlio.com/x',
	'https://api.twilio.com\n.evil.com/x',
	'https://api.twilio.com\t/x',
	'https://evil.com\r\nHost: api.twilio.com/x',
	'https://api.twilio.com /x',
	'https ://api.twilio.com/x',
	'/x\r\nX-Evil: 1',
	'/x\ny',
	'/x y',
	'/2010-04-01/Accounts/{AccountSid}/../x',
	'/2010-04-01/Accounts/{AccountSid}/%2e%2E/x',
	'/./x',
	'https://api.twilio.com/../x',
	'https://api.twilio.com/x/..',
	'https://api.twilio.com/x#y',
	'https://api.twilio.com/x?y#z',
	'https://{AccountSid}.evil.com/x',
	'https://api.twilio.com',
])('refuses %j and sends nothing', async (url) => {
	await expect(send({ url })).rejects.toMatchObject({
		message: '"Path or URL" is not a URL of Twilio’s API',
		description: expect.stringContaining('a host under twilio.com'),
		context: { itemIndex: 0 },
		requests: [],
	});
});

it('refuses a path that an item’s value changes', async () => {
	await expect(
		send({ url: '=/v1/Services/{{ "../Keys" }}', method: 'DELETE' }),
	).rejects.toMatchObject({ requests: [] });
});

it('refuses an empty URL, and a placeholder without a value', async () => {
	await expect(send({ url: ' ' })).rejects.toMatchObject({
		message: '"Path or URL" is empty',
		requests: [],
	});
	await expect(send({ url: '/v1/Services/{ServiceSid}' })).rejects.toMatchObject({
		message:
			'"Path or URL" has a placeholder other than {AccountSid}: "https://api.twilio.com/v1/Services/{ServiceSid}"',
		requests: [],
	});
});
