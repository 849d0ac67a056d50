import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { callPrefix, callSid } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#delete-a-call-resource */
export const deleteCall: RequestOperation = {
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
	description: showFor('call', 'delete', [callSid, accountOption]),
	request: (fields) => ({ path: { Sid: fields.sid('callSid', callPrefix) } }),
	result: deletedResult,
};
