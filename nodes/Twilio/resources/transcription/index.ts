import { defineResource } from '../defineResource';
import { deleteTranscription } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { searchTranscriptions } from './transcriptionFields';

export const transcription = defineResource({
	value: 'transcription',
	displayName: 'Transcription',
	default: 'getAll',
	operations: {
		get,
		getAll,
		delete: deleteTranscription,
	},
	listSearch: { searchTranscriptions },
});
