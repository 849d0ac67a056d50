import { accountSid } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
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
	route: 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json',
	description: showFor('call', 'startSiprec', [
		callSid,
		mediaParameters,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				accountSid,
				{
					displayName: 'Connector Name',
					name: 'connectorName',
					type: 'string',
					default: '',
					placeholder: 'e.g. my-connector',
					description:
						'The connector to the recording server, by the unique name it has in the Twilio console',
				},
				mediaName,
				mediaStatusCallback,
				statusCallbackMethod,
				mediaTrack,
			],
		},
	]),
	request: (fields) => ({
		path: { CallSid: fields.sid('callSid', callPrefix) },
		body: { ...fields.parameters('options'), ...numberedParameters(fields) },
	}),
	result: singleResult,
};
