import { accountOption } from '../../descriptions/account';
import { showFor } from '../../descriptions/showFor';
import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { transcriptionPrefixes, transcriptionSid } from './transcriptionFields';

/** Source: https://www.twilio.com/docs/voice/api/recording-transcription#delete-a-transcription-resource */
export const deleteTranscription: RequestOperation = {
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json',
	description: showFor('transcription', 'delete', [transcriptionSid, accountOption]),
	request: (fields) => ({
		path: { Sid: fields.sid('transcriptionSid', ...transcriptionPrefixes) },
	}),
	result: deletedResult,
};
