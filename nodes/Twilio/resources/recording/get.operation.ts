import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import {
	includeSoftDeleted,
	recordingPrefixes,
	recordingSid,
	simplifiedRecording,
} from './recordingFields';

/** Source: https://www.twilio.com/docs/voice/api/recording#fetch-a-recording-resource */
export const get: RequestOperation = {
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
	request: (fields) => ({
		path: { Sid: fields.sid('recordingSid', ...recordingPrefixes) },
		query: fields.parameters('options'),
	}),
	result: singleResult,
	simplified: simplifiedRecording,
};
