import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { searchLists } from '../../engine/searchLists';

export const transcriptionPrefixes = ['TR'];

export const transcriptionSid: INodeProperties = {
	displayName: 'Transcription',
	name: 'transcriptionSid',
	required: true,
	description: 'The transcription to use',
	...sidLocator('searchTranscriptions', transcriptionPrefixes),
};

/** The fields of a transcription that Simplify keeps. */
export const simplifiedTranscription = [
	'sid',
	'status',
	'transcription_text',
	'recording_sid',
	'type',
	'duration',
	'price',
	'price_unit',
	'date_created',
];

export const searchTranscriptions = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions.json',
	entry: ({ sid, transcription_text, date_created }) => ({
		name: `${String(transcription_text).slice(0, 40)} (${date_created})`,
		value: String(sid),
	}),
});
