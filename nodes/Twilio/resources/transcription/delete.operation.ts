import type { RequestOperation } from '../../engine/operation';
import { deletedResult } from '../../engine/results';
import { transcriptionPrefixes, transcriptionSid } from './transcriptionFields';

/** Source: https://www.twilio.com/docs/voice/api/recording-transcription#delete-a-transcription-resource */
export const deleteTranscription: RequestOperation = {
	option: {
		name: 'Delete',
		description:
			'Delete the transcription of a recording; the recording stays. This cannot be undone.',
		action: 'Delete a transcription',
	},
	route: 'DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json',
	description: [transcriptionSid],
	request: (fields) => ({
		path: { Sid: fields.sid('transcriptionSid', ...transcriptionPrefixes) },
	}),
	result: deletedResult,
};
