import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';

const { listSearch } = new Twilio().methods;
const sid = (prefix: string) => prefix + '1'.repeat(32);

it.each([
	[
		'searchCalls',
		{
			calls: [
				{ sid: sid('CA'), from: '+1', to: '+2', status: 'ringing', date_created: 'today' },
				{ sid: sid('CA'), from: '+1', to: '+3', status: 'busy', date_created: 'today' },
			],
		},
		'RING',
		'Calls.json',
		{ name: '+1 to +2: ringing (today)', value: sid('CA') },
	],
	[
		'searchApplications',
		{
			applications: [
				{ sid: sid('AP'), friendly_name: 'Front desk' },
				{ sid: sid('AP'), friendly_name: 'Shop' },
			],
		},
		'desk',
		'Applications.json',
		{ name: 'Front desk', value: sid('AP') },
	],
] as const)('%s offers what matches the filter', async (method, body, filter, list, found) => {
	const asked: string[] = [];
	const context = {
		getCurrentNodeParameter: () => undefined,
		getCredentials: async () => ({ accountSid: sid('AC') }),
		getNode: () => ({}),
		helpers: {
			httpRequestWithAuthentication: async (_type: string, { url }: { url: string }) => {
				asked.push(url);
				return { statusCode: 200, headers: {}, body };
			},
		},
	};

	expect(await listSearch[method].call(context as never, filter)).toEqual({ results: [found] });
	expect(asked).toEqual([
		`https://api.twilio.com/2010-04-01/Accounts/${sid('AC')}/${list}?PageSize=50`,
	]);
});
