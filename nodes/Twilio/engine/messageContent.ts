import type { FieldReader } from './fieldReader';
import { webUrl } from './values/formats';

// Source of the limits: https://www.twilio.com/docs/messaging/api/message-resource (Body, MediaUrl)
const MAX_CHARACTERS = 1600;
const MAX_MEDIA = 10;

/** The text of a message, '' where there is none. Throws when it is too long for Twilio. */
export function messageText(fields: FieldReader): string {
	const message = fields.text('message');
	const { length } = [...message];
	if (length <= MAX_CHARACTERS) return message;
	throw fields.invalid(
		'message',
		`has ${length.toLocaleString('en')} characters; Twilio accepts at most 1,600`,
		'Shorten the text, or send it in parts.',
	);
}

/** The URLs of a message's files. Throws when there are too many, or one is not a full URL. */
export function mediaUrls(fields: FieldReader): string[] {
	const urls = fields.list('mediaUrl', { format: webUrl });
	if (urls.length <= MAX_MEDIA) return urls;
	throw fields.invalid(
		'mediaUrl',
		`has ${urls.length} URLs; Twilio accepts at most ${MAX_MEDIA}`,
		'Send the rest in another message.',
	);
}
