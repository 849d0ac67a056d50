import { defineResource } from '../defineResource';
import { create } from './create.operation';
import { deleteQueue } from './delete.operation';
import { dequeue } from './dequeue.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getMember } from './getMember.operation';
import { getMembers } from './getMembers.operation';
import { update } from './update.operation';
import { searchQueues } from './queueFields';

export const queue = defineResource({
	value: 'queue',
	displayName: 'Queue',
	default: 'getAll',
	operations: {
		create,
		get,
		getAll,
		update,
		delete: deleteQueue,
		getMembers,
		getMember,
		dequeue,
	},
	listSearch: { searchQueues },
});
