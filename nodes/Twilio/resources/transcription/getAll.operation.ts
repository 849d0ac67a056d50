import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { simplifiedTranscription } from './transcriptionFields';

/** Source: https://www.twilio.com/docs/voice/api/recording-transcription#read-multiple-transcription-resources */
export const getAll: RequestOperation = {
	option: {
		name: 'Get Many',
		description: 'Get transcriptions of recordings, newest first',
		action: 'Get many transcriptions',
	},
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions.json',
	description: [...returnAllOrLimit, simplify],
	request: () => ({}),
	result: listResult,
	simplified: simplifiedTranscription,
};
