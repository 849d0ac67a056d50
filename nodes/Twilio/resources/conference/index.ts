import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { announce } from './announce.operation';
import { end } from './end.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const conference: Resource = { announce, end, get, getAll };

export const conferenceDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['conference'] } },
		options: [
			{
				name: 'Announce',
				value: 'announce',
				description: 'Play an audio file or TwiML to everyone in a conference',
				action: 'Announce to a conference',
			},
			{
				name: 'End',
				value: 'end',
				description: 'End a conference and hang up on everyone in it. This cannot be undone.',
				action: 'End a conference',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Get one conference and its status',
				action: 'Get a conference',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get conferences of the account, newest first',
				action: 'Get many conferences',
			},
		],
		default: 'getAll',
	},
	...Object.values(conference).flatMap(({ description }) => description),
];
