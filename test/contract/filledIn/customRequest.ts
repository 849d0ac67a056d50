import type { FilledIn } from '.';

const row = [{ name: 'PageSize', value: '1' }];

export const customRequest: Record<string, FilledIn> = {
	send: {
		parameters: [
			{
				method: 'GET',
				url: '/2010-04-01/Accounts/{AccountSid}/Calls.json',
				query: { parameter: row },
				headers: { header: [{ name: 'X-Own', value: '1' }] },
				readList: true,
				returnAll: false,
				limit: 1,
			},
			{
				method: 'POST',
				url: 'https://sync.twilio.com/v1/Services',
				bodyType: 'form',
				form: { parameter: [{ name: 'FriendlyName', value: 'Mine' }] },
				binaryPropertyName: 'file',
			},
			{
				method: 'POST',
				url: 'https://content.twilio.com/v1/Content',
				bodyType: 'json',
				json: '{ "friendly_name": "Mine", "language": "en", "types": {} }',
			},
		],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json?PageSize=1',
			'POST sync.twilio.com/v1/Services FriendlyName=Mine',
			'POST content.twilio.com/v1/Content friendly_name=Mine&language=en&types={}',
		],
	},
};
