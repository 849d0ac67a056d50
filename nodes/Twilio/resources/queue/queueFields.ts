import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import type { FieldReader } from '../../engine/fieldReader';
import { searchLists } from '../../engine/searchLists';
import type { TextLimits } from '../../engine/values/text';

export const queuePrefixes = ['QU'];

export const queueSid: INodeProperties = {
	displayName: 'Queue',
	name: 'queueSid',
	required: true,
	description: 'The queue to use',
	...sidLocator('searchQueues', queuePrefixes),
};

/** Maximum length of a queue's name. */
export const nameLimits: TextLimits = { maxLength: 64 };

/** The field for the maximum size of a queue. */
export const maxSize: INodeProperties = {
	displayName: 'Max Size',
	name: 'maxSize',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 5000, numberPrecision: 0 },
	default: 1000,
	description: 'The maximum number of waiting calls, up to 5,000. Default: 1,000.',
};

/** The waiting call. Read by `memberAddress`. */
export const memberCallSid: INodeProperties = {
	displayName: 'Call',
	name: 'callSid',
	type: 'string',
	default: 'Front',
	required: true,
	placeholder: 'e.g. CA0123456789abcdef0123456789abcdef',
	description: 'The SID of the waiting call, or Front for the one that has waited longest',
};

/** The values for the placeholders of the route of a waiting call. */
export const memberAddress = (fields: FieldReader) => ({
	QueueSid: fields.sid('queueSid', ...queuePrefixes),
	CallSid: fields.text('callSid').trim() === 'Front' ? 'Front' : fields.sid('callSid', 'CA'),
});

export const searchQueues = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
	entry: ({ sid, friendly_name, current_size }) => ({
		name: `${friendly_name} (${current_size} waiting)`,
		value: String(sid),
	}),
});
