import { filters } from '../../descriptions/collections';
import { dateFilters } from '../../descriptions/dateFilters';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { sidFormat } from '../../engine/values/formats';
import { includeSoftDeleted, simplifiedRecording } from './recordingFields';

/** Source: https://www.twilio.com/docs/voice/api/recording#read-multiple-recording-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get the details of recordings, newest first',
		action: 'Get many recordings',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json',
	description: [
		...returnAllOrLimit,
		simplify,
		filters([
			{
				displayName: 'Call SID',
				name: 'callSid',
				type: 'string',
				default: '',
				placeholder: 'e.g. CA0123456789abcdef0123456789abcdef',
				description: 'Only recordings of this call',
			},
			{
				displayName: 'Conference SID',
				name: 'conferenceSid',
				type: 'string',
				default: '',
				placeholder: 'e.g. CF0123456789abcdef0123456789abcdef',
				description: 'Only recordings of this conference',
			},
			...dateFilters('Created', 'dateCreated', 'recordings created'),
			includeSoftDeleted,
		]),
	],
	request: (fields) => ({
		query: fields.parameters('filters', {
			callSid: { format: sidFormat('CA') },
			conferenceSid: { format: sidFormat('CF') },
		}),
	}),
	result: listResult,
	simplified: simplifiedRecording,
};
