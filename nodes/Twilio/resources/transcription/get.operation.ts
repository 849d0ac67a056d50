import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import {
	simplifiedTranscription,
	transcriptionPrefixes,
	transcriptionSid,
} from './transcriptionFields';

/** Source: https://www.twilio.com/docs/voice/api/recording-transcription#fetch-a-transcription-resource */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description: 'Get the text of one transcribed recording',
		action: 'Get a transcription',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json',
	description: [transcriptionSid, simplify],
	request: (fields) => ({
		path: { Sid: fields.sid('transcriptionSid', ...transcriptionPrefixes) },
	}),
	result: singleResult,
	simplified: simplifiedTranscription,
};
