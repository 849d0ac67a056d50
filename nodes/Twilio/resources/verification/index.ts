import { defineResource } from '../defineResource';
import { cancel } from './cancel.operation';
import { check } from './check.operation';
import { get } from './get.operation';
import { send } from './send.operation';
import { searchVerifyServices } from './verificationFields';

export const verification = defineResource({
	value: 'verification',
	displayName: 'Verification',
	default: 'send',
	operations: { send, check, get, cancel },
	listSearch: { searchVerifyServices },
});
