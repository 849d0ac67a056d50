import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { FieldReader } from '../../../../nodes/Twilio/engine/fieldReader';

const replyField: INodeProperties = {
	displayName: 'Reply',
	name: 'reply',
	type: 'options',
	options: [],
	default: '',
};

const isRecord = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null;

/** What a person chose and filled in, read as by a node that has these fields. */
export const replyItem = (fields: INodeProperties[], parameters: IDataObject) =>
	new FieldReader(
		{
			getNode: () => ({
				id: '1',
				name: 'Twilio',
				type: 'twilio',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			}),
			getTimezone: () => 'UTC',
			getNodeParameter: (name, _index, fallback) =>
				name
					.split('.')
					.reduce<unknown>(
						(value, key) => (isRecord(value) ? value[key] : undefined),
						parameters,
					) ?? fallback,
		},
		[replyField, ...fields],
		0,
	);
