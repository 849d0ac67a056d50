import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { create } from './create.operation';
import { deleteQueue } from './delete.operation';
import { dequeue } from './dequeue.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getMember } from './getMember.operation';
import { getMembers } from './getMembers.operation';
import { update } from './update.operation';

export const queue: Resource = {
	create,
	delete: deleteQueue,
	dequeue,
	get,
	getAll,
	getMember,
	getMembers,
	update,
};

export const queueDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['queue'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				description: 'Create a queue for calls to wait in',
				action: 'Create a queue',
			},
			{
				name: 'Delete',
				value: 'delete',
				description: 'Delete a queue, which must be empty. This cannot be undone.',
				action: 'Delete a queue',
			},
			{
				name: 'Dequeue',
				value: 'dequeue',
				description:
					'Take a waiting call out of a queue and go on with TwiML. This cannot be undone.',
				action: 'Dequeue a call',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Get one queue with its size and average waiting time',
				action: 'Get a queue',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get queues of the account',
				action: 'Get many queues',
			},
			{
				name: 'Get Many Members',
				value: 'getMembers',
				description: 'Get the calls that wait in a queue, the front first',
				action: 'Get many members of a queue',
			},
			{
				name: 'Get Member',
				value: 'getMember',
				description: 'Get the position and waiting time of one call in a queue',
				action: 'Get a member of a queue',
			},
			{
				name: 'Update',
				value: 'update',
				description: 'Change the name or the maximum size of a queue',
				action: 'Update a queue',
			},
		],
		default: 'getAll',
	},
	...Object.values(queue).flatMap(({ description }) => description),
];
