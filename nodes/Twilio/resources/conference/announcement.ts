import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { options } from '../../descriptions/collections';
import { httpMethod } from '../../descriptions/httpMethod';
import type { FieldReader } from '../../engine/fieldReader';

/** The fields of an announcement, to a conference or to one participant. */
export const announcementFields: INodeProperties[] = [
	{
		displayName: 'Announce URL',
		name: 'announceUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/announcement.mp3',
		description:
			'The URL of what to play: an MP3 or WAV file, or TwiML with Say, Play, Pause or Redirect',
	},
	options([httpMethod('Announce Method', 'announceMethod', 'the announce URL')]),
];

export const announcement = (fields: FieldReader): IDataObject => ({
	AnnounceUrl: fields.url('announceUrl'),
	...fields.parameters('options'),
});
