import { options } from '../../descriptions/collections';
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
	option: {
		name: 'Get',
		description: 'Get the details of one recording, without its audio',
		action: 'Get a recording',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json',
	description: [recordingSid, simplify, options([includeSoftDeleted])],
	request: (fields) => ({
		path: { Sid: fields.sid('recordingSid', ...recordingPrefixes) },
		query: fields.parameters('options'),
	}),
	result: singleResult,
	simplified: simplifiedRecording,
};
