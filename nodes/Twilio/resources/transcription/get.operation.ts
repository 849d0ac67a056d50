import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import { simplify } from '../../descriptions/simplify';
import type { Operation } from '../../engine/operation';
import { one } from '../../engine/results';
import { simplifiedTranscription, transcriptionPrefixes, transcriptionSid } from './transcription';

/** Source: https://www.twilio.com/docs/voice/api/recording-transcription#fetch-a-transcription-resource */
export const get: Operation = {
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json',
	description: showFor('transcription', 'get', [transcriptionSid, simplify, accountOption]),
	request: (item) => ({ path: { Sid: item.sid('transcriptionSid', ...transcriptionPrefixes) } }),
	result: one,
	simplified: simplifiedTranscription,
};
