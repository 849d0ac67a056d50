import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { accountSid } from '../../descriptions/account';
import { httpMethods } from '../../descriptions/httpMethods';
import type { FieldReader } from '../../engine/fieldReader';

/** What is announced, to a conference or to one participant. */
export const announcementFields: INodeProperties[] = [
	{
		displayName: 'Announce URL',
		name: 'announceUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/announcement.mp3',
		description:
			'Where Twilio finds what to play: an MP3 or WAV file, or TwiML with Say, Play, Pause or Redirect',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			accountSid,
			{
				displayName: 'Announce Method',
				name: 'announceMethod',
				type: 'options',
				options: httpMethods,
				default: 'POST',
				description: 'How Twilio calls the announce URL, by default with POST',
			},
		],
	},
];

export const announcement = (fields: FieldReader): IDataObject => ({
	AnnounceUrl: fields.url('announceUrl'),
	...fields.parameters('options'),
});
