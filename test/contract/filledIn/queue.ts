import type { FilledIn } from '.';

const queueSid = `QU${'1'.repeat(32)}`;
const callSid = `CA${'1'.repeat(32)}`;

export const queue: Record<string, FilledIn> = {
	create: { parameters: [{ friendlyName: 'Support', options: { maxSize: 10 } }] },
	delete: { parameters: [{ queueSid }] },
	dequeue: {
		parameters: [
			{ queueSid, callSid, url: 'https://example.com/agent', options: { method: 'GET' } },
			{ queueSid, callSid: 'Front', url: 'https://example.com/agent' },
		],
	},
	get: { parameters: [{ queueSid }] },
	getAll: { parameters: [{ returnAll: false, limit: 5 }] },
	getMember: { parameters: [{ queueSid, callSid }] },
	getMembers: { parameters: [{ queueSid, returnAll: false, limit: 5 }] },
	update: { parameters: [{ queueSid, updateFields: { friendlyName: 'Sales', maxSize: 10 } }] },
};
