import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { send } from './send.operation';

export const customRequest: Resource = { send };

export const customRequestDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['customRequest'] } },
		options: [
			{
				name: 'Send',
				value: 'send',
				description:
					'Send any HTTP request to Twilio’s API, signed in with the credential: for what the other resources do not have',
				action: 'Send a custom request',
			},
		],
		default: 'send',
	},
	...Object.values(customRequest).flatMap(({ description }) => description),
];
