import { defineResource } from '../defineResource';
import { add } from './add.operation';
import { announce } from './announce.operation';
import { coach } from './coach.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { hold } from './hold.operation';
import { mute } from './mute.operation';
import { remove } from './remove.operation';
import { update } from './update.operation';

export const participant = defineResource({
	value: 'participant',
	displayName: 'Participant',
	default: 'add',
	operations: {
		add,
		get,
		getAll,
		update,
		mute,
		hold,
		coach,
		announce,
		remove,
	},
});
