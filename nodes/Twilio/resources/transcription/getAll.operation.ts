import { accountOption } from '../../descriptions/account';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { listResult } from '../../engine/results';
import { simplifiedTranscription } from './transcriptionFields';

/** Source: https://www.twilio.com/docs/voice/api/recording-transcription#read-multiple-transcription-resources */
export const getAll: RequestOperation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions.json',
	description: showFor('transcription', 'getAll', [...returnAllOrLimit, simplify, accountOption]),
	request: () => ({}),
	result: listResult,
	simplified: simplifiedTranscription,
};
