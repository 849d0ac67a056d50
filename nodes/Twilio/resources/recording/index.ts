import { defineResource } from '../defineResource';
import { deleteRecording } from './delete.operation';
import { download } from './download.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { searchRecordings } from './recordingFields';

export const recording = defineResource({
	value: 'recording',
	displayName: 'Recording',
	default: 'getAll',
	operations: {
		download,
		get,
		getAll,
		delete: deleteRecording,
	},
	listSearch: { searchRecordings },
});
