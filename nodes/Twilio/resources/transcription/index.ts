import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { deleteTranscription } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const transcription: Resource = { delete: deleteTranscription, get, getAll };

export const transcriptionDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['transcription'] } },
		options: [
			{
				name: 'Delete',
				value: 'delete',
				description:
					'Delete the transcription of a recording; the recording stays. This cannot be undone.',
				action: 'Delete a transcription',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Get the text of one transcribed recording',
				action: 'Get a transcription',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get transcriptions of recordings, newest first',
				action: 'Get many transcriptions',
			},
		],
		default: 'getAll',
	},
	...Object.values(transcription).flatMap(({ description }) => description),
];
