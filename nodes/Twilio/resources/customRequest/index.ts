import { defineResource } from '../defineResource';
import { send } from './send.operation';

export const customRequest = defineResource({
	value: 'customRequest',
	displayName: 'Custom Request',
	default: 'send',
	operations: {
		send,
	},
});
