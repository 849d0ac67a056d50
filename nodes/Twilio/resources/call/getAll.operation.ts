import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { sidFormat } from '../../engine/values/formats';
import { callPrefix, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#read-multiple-call-resources */
export const getAll: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json',
	description: showFor('call', 'getAll', [
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
					displayName: 'Ended After',
					name: 'endTimeAfter',
					type: 'dateTime',
					default: '',
					description: 'Only calls that ended at or after this moment',
				},
				{
					displayName: 'Ended Before',
					name: 'endTimeBefore',
					type: 'dateTime',
					default: '',
					description: 'Only calls that ended before this moment',
				},
				{
					displayName: 'Ended On',
					name: 'endTime',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only calls that ended on this day, in UTC',
				},
				{
					displayName: 'From',
					name: 'from',
					type: 'string',
					default: '',
					placeholder: 'e.g. +14155238886',
					description: 'Only calls from this number, SIP address or client',
				},
				{
					displayName: 'Parent Call SID',
					name: 'parentCallSid',
					type: 'string',
					default: '',
					placeholder: 'e.g. CA0123456789abcdef0123456789abcdef',
					description: 'Only calls that this call started',
				},
				{
					displayName: 'Started After',
					name: 'startTimeAfter',
					type: 'dateTime',
					default: '',
					description: 'Only calls that started at or after this moment',
				},
				{
					displayName: 'Started Before',
					name: 'startTimeBefore',
					type: 'dateTime',
					default: '',
					description: 'Only calls that started before this moment',
				},
				{
					displayName: 'Started On',
					name: 'startTime',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only calls that started on this day, in UTC',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Busy', value: 'busy' },
						{ name: 'Canceled', value: 'canceled' },
						{ name: 'Completed', value: 'completed' },
						{ name: 'Failed', value: 'failed' },
						{ name: 'In Progress', value: 'in-progress' },
						{ name: 'No Answer', value: 'no-answer' },
						{ name: 'Queued', value: 'queued' },
						{ name: 'Ringing', value: 'ringing' },
					],
					default: 'completed',
					description: 'Only calls with this status',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'string',
					default: '',
					placeholder: 'e.g. +14155238886',
					description: 'Only calls to this number, SIP address or client',
				},
			],
		},
		accountOption,
	]),
	request: (fields) => ({
		query: {
			...fields.parameters('filters', { parentCallSid: { format: sidFormat(callPrefix) } }),
			From: fields.optionalAddress('filters.from', 'sender'),
			To: fields.optionalAddress('filters.to', 'sender'),
		},
	}),
	result: listResult,
	simplified: simplifiedCall,
};
