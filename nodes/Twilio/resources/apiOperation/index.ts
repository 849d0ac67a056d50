import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { run } from './run.operation';

/** Operation value -> record. */
export const apiOperation: Resource = { run };

export const apiOperationDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['apiOperation'] } },
		options: [
			{
				name: 'Run',
				value: 'run',
				description: 'Run any of the operations of Twilio’s API',
				action: 'Run an API operation',
			},
		],
		default: 'run',
	},
	...run.description,
];
