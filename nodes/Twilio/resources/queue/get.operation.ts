import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { queuePrefixes, queueSid } from './queueFields';

/** Source: https://www.twilio.com/docs/voice/api/queue-resource#fetch-a-queue-resource */
export const get: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json',
	description: showFor('queue', 'get', [queueSid, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('queueSid', ...queuePrefixes) } }),
	result: singleResult,
};
