import { defineResource } from '../defineResource';
import { get } from './get.operation';

export const lookup = defineResource({
	value: 'lookup',
	displayName: 'Lookup',
	default: 'get',
	operations: { get },
});
