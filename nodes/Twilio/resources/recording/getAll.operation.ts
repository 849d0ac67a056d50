import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { sidFormat } from '../../engine/values/formats';
import { includeSoftDeleted, simplifiedRecording } from './recordingFields';

/** Source: https://www.twilio.com/docs/voice/api/recording#read-multiple-recording-resources */
export const getAll: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json',
	description: showFor('recording', 'getAll', [
		...returnAllOrLimit,
		simplify,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add filter',
			default: {},
			options: [
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
				{
					displayName: 'Created After',
					name: 'dateCreatedAfter',
					type: 'dateTime',
					default: '',
					description: 'Only recordings created at or after this moment',
				},
				{
					displayName: 'Created Before',
					name: 'dateCreatedBefore',
					type: 'dateTime',
					default: '',
					description: 'Only recordings created at or before this moment',
				},
				{
					displayName: 'Created On',
					name: 'dateCreated',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only recordings created on this day, in UTC',
				},
				includeSoftDeleted,
			],
		},
		accountOption,
	]),
	request: (fields) => ({
		query: fields.parameters('filters', {
			callSid: { format: sidFormat('CA') },
			conferenceSid: { format: sidFormat('CF') },
		}),
	}),
	result: listResult,
	simplified: simplifiedRecording,
};
