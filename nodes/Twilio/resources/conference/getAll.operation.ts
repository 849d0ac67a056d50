import { filters } from '../../descriptions/collections';
import { dayFilters } from '../../descriptions/dateFilters';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { simplifiedConference } from './conferenceFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-resource#read-multiple-conference-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get conferences of the account, newest first',
		action: 'Get many conferences',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences.json',
	description: [
		...returnAllOrLimit,
		simplify,
		filters([
			...dayFilters('Created', 'dateCreated', 'conferences created'),
			{
				displayName: 'Name',
				name: 'friendlyName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Support Room',
				description: 'Only conferences with exactly this name',
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				options: [
					{ name: 'Completed', value: 'completed', description: 'Ended' },
					{ name: 'In Progress', value: 'in-progress' },
					{ name: 'Not Started', value: 'init', description: 'Waiting to be started' },
				],
				default: 'in-progress',
				description: 'Only conferences in this state',
			},
			...dayFilters('Updated', 'dateUpdated', 'conferences last updated'),
		]),
	],
	request: (fields) => ({ query: fields.parameters('filters') }),
	result: listResult,
	simplified: simplifiedConference,
};
