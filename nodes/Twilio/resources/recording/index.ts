import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { deleteRecording } from './delete.operation';
import { download } from './download.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const recording: Resource = { delete: deleteRecording, download, get, getAll };

export const recordingDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['recording'] } },
		options: [
			{
				name: 'Delete',
				value: 'delete',
				description: 'Delete a recording and its audio. This cannot be undone.',
				action: 'Delete a recording',
			},
			{
				name: 'Download',
				value: 'download',
				description: 'Download the audio of a recording as an MP3 or WAV file',
				action: 'Download a recording',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Get the details of one recording, without its audio',
				action: 'Get a recording',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get the details of recordings, newest first',
				action: 'Get many recordings',
			},
		],
		default: 'getAll',
	},
	...Object.values(recording).flatMap(({ description }) => description),
];
