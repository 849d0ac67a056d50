import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import {
	includeSoftDeleted,
	recordingPrefixes,
	recordingSid,
	simplifiedRecording,
} from './recording';

/** Source: https://www.twilio.com/docs/voice/api/recording#fetch-a-recording-resource */
export const get: Operation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json',
	description: showFor('recording', 'get', [
		recordingSid,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [accountSid, includeSoftDeleted],
		},
	]),
	request: (item) => ({
		path: { Sid: item.sid('recordingSid', ...recordingPrefixes) },
		query: item.parameters('options'),
	}),
	result: one,
	simplified: simplifiedRecording,
};
