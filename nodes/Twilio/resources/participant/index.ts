import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { add } from './add.operation';
import { announce } from './announce.operation';
import { coach } from './coach.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { hold } from './hold.operation';
import { mute } from './mute.operation';
import { remove } from './remove.operation';
import { update } from './update.operation';

export const participant: Resource = {
	add,
	announce,
	coach,
	get,
	getAll,
	hold,
	mute,
	remove,
	update,
};

export const participantDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['participant'] } },
		options: [
			{
				name: 'Add',
				value: 'add',
				description:
					'Call someone and connect them to a conference, a new one if need be. Twilio charges for the call and the conference.',
				action: 'Add a participant',
			},
			{
				name: 'Announce',
				value: 'announce',
				description: 'Play an audio file or TwiML to one participant of a conference',
				action: 'Announce to a participant',
			},
			{
				name: 'Coach',
				value: 'coach',
				description: 'Let a participant speak to one other participant only, or stop doing so',
				action: 'Coach a participant',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Get one participant of a conference that has not ended',
				action: 'Get a participant',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get the participants who are in a conference now or are being called',
				action: 'Get many participants',
			},
			{
				name: 'Hold',
				value: 'hold',
				description: 'Put a participant on hold, or back into the conference',
				action: 'Hold a participant',
			},
			{
				name: 'Mute',
				value: 'mute',
				description: 'Mute or unmute a participant',
				action: 'Mute a participant',
			},
			{
				name: 'Remove',
				value: 'remove',
				description:
					'Remove a participant from a conference, which ends their call. This cannot be undone.',
				action: 'Remove a participant',
			},
			{
				name: 'Update',
				value: 'update',
				description:
					'Change what a participant hears while waiting and what happens when they leave',
				action: 'Update a participant',
			},
		],
		default: 'add',
	},
	...Object.values(participant).flatMap(({ description }) => description),
];
