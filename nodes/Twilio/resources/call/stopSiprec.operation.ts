import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid } from './callFields';

/** Source: https://www.twilio.com/docs/voice/api/siprec#update-a-siprec-resource */
export const stopSiprec: RequestOperation = {
	option: {
		name: 'Stop SIPREC',
		description: 'Stop sending the audio of a call to a recording server',
		action: 'Stop SIPREC of a call',
	},
	route:
		'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json',
	description: [
		callSid,
		{
			displayName: 'SIPREC SID or Name',
			name: 'siprecSid',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. SR0123456789abcdef0123456789abcdef',
			description: 'The SIPREC session to stop, by its SID or the name it was started with',
		},
	],
	request: (fields) => ({
		path: {
			CallSid: fields.sid('callSid', callPrefix),
			Sid: fields.pathSegment('siprecSid'),
		},
		body: { Status: 'stopped' },
	}),
	result: singleResult,
};
