import { options } from '../../descriptions/collections';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { callPrefix, callSid } from './callFields';
import { statusCallbackMethod } from './instructions';
import {
	mediaName,
	mediaParameters,
	mediaStatusCallback,
	mediaTrack,
	numberedParameters,
} from './liveMedia';

/** Source: https://www.twilio.com/docs/voice/api/siprec#create-a-siprec-resource */
export const startSiprec: RequestOperation = {
	option: {
		name: 'Start SIPREC',
		description:
			'Send the audio of a call in progress to a recording server by SIPREC. Twilio charges for it.',
		action: 'Start SIPREC of a call',
	},
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json',
	description: [
		callSid,
		mediaParameters,
		options([
			{
				displayName: 'Connector Name',
				name: 'connectorName',
				type: 'string',
				default: '',
				placeholder: 'e.g. my-connector',
				description:
					'The connector to the recording server, by the unique name it has in the Twilio Console',
			},
			mediaName,
			mediaStatusCallback,
			statusCallbackMethod,
			mediaTrack,
		]),
	],
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix) },
		body: { ...fields.parameters('options'), ...numberedParameters(fields) },
	}),
	result: singleResult,
};
