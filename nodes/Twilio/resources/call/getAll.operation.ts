import { filters } from '../../descriptions/collections';
import { dateFilters } from '../../descriptions/dateFilters';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { sidFormat } from '../../engine/values/formats';
import { callPrefix, simplifiedCall } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#read-multiple-call-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get calls of the account, newest first',
		action: 'Get many calls',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json',
	description: [
		...returnAllOrLimit,
		simplify,
		filters([
			...dateFilters('Ended', 'endTime', 'calls that ended', false),
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
				description: 'Only calls that were created by this call',
			},
			...dateFilters('Started', 'startTime', 'calls that started', false),
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
		]),
	],
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
