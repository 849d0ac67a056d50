import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { callPrefix, callSid } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#delete-a-call-resource */
export const deleteCall: RequestOperation = {
	option: {
		name: 'Delete',
		description: 'Delete a call that has ended from the account’s log. This cannot be undone.',
		action: 'Delete a call',
	},
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: [callSid],
	request: (fields) => ({ path: { Sid: fields.sid('callSid', callPrefix) } }),
	result: deletedResult,
};
