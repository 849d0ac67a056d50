import type { FilledIn } from '.';

const queueSid = `QU${'1'.repeat(32)}`;
const callSid = `CA${'1'.repeat(32)}`;

export const queue: Record<string, FilledIn> = {
	create: {
		parameters: [{ friendlyName: 'Support', options: { maxSize: 10 } }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json FriendlyName=Support&MaxSize=10',
		],
	},
	delete: {
		parameters: [{ queueSid }],
		requests: [
			'DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/QU11111111111111111111111111111111.json',
		],
	},
	dequeue: {
		parameters: [
			{ queueSid, callSid, url: 'https://example.com/agent', options: { method: 'GET' } },
			{ queueSid, callSid: 'Front', url: 'https://example.com/agent' },
		],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/QU11111111111111111111111111111111/Members/CA11111111111111111111111111111111.json Url=https://example.com/agent&Method=GET',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/QU11111111111111111111111111111111/Members/Front.json Url=https://example.com/agent',
		],
	},
	get: {
		parameters: [{ queueSid }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/QU11111111111111111111111111111111.json',
		],
	},
	getAll: {
		parameters: [{ returnAll: false, limit: 5 }],
		requests: ['GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json?PageSize=5'],
	},
	getMember: {
		parameters: [{ queueSid, callSid }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/QU11111111111111111111111111111111/Members/CA11111111111111111111111111111111.json',
		],
	},
	getMembers: {
		parameters: [{ queueSid, returnAll: false, limit: 5 }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/QU11111111111111111111111111111111/Members.json?PageSize=5',
		],
	},
	update: {
		parameters: [{ queueSid, updateFields: { friendlyName: 'Sales', maxSize: 10 } }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/QU11111111111111111111111111111111.json MaxSize=10&FriendlyName=Sales',
		],
	},
};
