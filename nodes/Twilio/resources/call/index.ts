import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { make } from './make.operation';

export const call: Resource = { make };

export const callDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['call'] } },
		options: [
			{
				name: 'Make',
				value: 'make',
				description: 'Call a phone and say a text or follow TwiML. Twilio charges for each call.',
				action: 'Make a call',
			},
		],
		default: 'make',
	},
	...make.description,
];
