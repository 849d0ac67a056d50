import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { simplifiedConference } from './conferenceFields';

/** Source: https://www.twilio.com/docs/voice/api/conference-resource#read-multiple-conference-resources */
export const getAll: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences.json',
	description: showFor('conference', 'getAll', [
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
					displayName: 'Created After',
					name: 'dateCreatedAfter',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only conferences created on this day, in UTC, or later',
				},
				{
					displayName: 'Created Before',
					name: 'dateCreatedBefore',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only conferences created by the midnight that begins this day, in UTC',
				},
				{
					displayName: 'Created On',
					name: 'dateCreated',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only conferences created on this day, in UTC',
				},
				{
					displayName: 'Name',
					name: 'friendlyName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Support Room',
					description: 'Only conferences of exactly this name',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Completed', value: 'completed', description: 'Ended' },
						{ name: 'In Progress', value: 'in-progress', description: 'Going on' },
						{ name: 'Not Started', value: 'init', description: 'Waiting to be started' },
					],
					default: 'in-progress',
					description: 'Only conferences in this state',
				},
				{
					displayName: 'Updated After',
					name: 'dateUpdatedAfter',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only conferences last updated on this day, in UTC, or later',
				},
				{
					displayName: 'Updated Before',
					name: 'dateUpdatedBefore',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only conferences last updated by the midnight that begins this day, in UTC',
				},
				{
					displayName: 'Updated On',
					name: 'dateUpdated',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only conferences last updated on this day, in UTC',
				},
			],
		},
		accountOption,
	]),
	request: (fields) => ({ query: fields.parameters('filters') }),
	result: listResult,
	simplified: simplifiedConference,
};
