import type { CallResource } from './callResource';
import { geography } from './geography';

/**
 * The parameters of each request about a call.
 * Source: https://www.twilio.com/docs/voice/twiml#request-parameters
 */
export const callParameters = (call: CallResource): Record<string, string> => ({
	CallSid: call.sid,
	AccountSid: call.account_sid,
	From: call.from,
	To: call.to,
	Caller: call.from,
	Called: call.to,
	CallStatus: call.status,
	ApiVersion: call.api_version,
	Direction: call.direction,
	...(call.answered_by && { AnsweredBy: call.answered_by }),
	...geography('From', 'To', 'Caller', 'Called'),
});
