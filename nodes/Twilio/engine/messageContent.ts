import type { Item } from './item';

// Source of the limits: https://www.twilio.com/docs/messaging/api/message-resource (Body, MediaUrl)
const MAX_CHARACTERS = 1600;
const MAX_MEDIA = 10;

/** The text of a message, '' where there is none. Throws when it is too long for Twilio. */
export function messageText(item: Item): string {
	const message = item.text('message');
	const { length } = [...message];
	if (length <= MAX_CHARACTERS) return message;
	throw item.invalid(
		'message',
		`has ${length.toLocaleString('en')} characters, and Twilio takes 1,600 at most`,
		'Shorten the text, or send it in parts.',
	);
}

/** The addresses of a message's files. Throws when they are too many, or one is no web address. */
export function mediaUrls(item: Item): string[] {
	const urls = item.list('mediaUrl');
	if (urls.length > MAX_MEDIA) {
		throw item.invalid(
			'mediaUrl',
			`has ${urls.length} addresses, and Twilio takes ${MAX_MEDIA} at most`,
			'Send the rest in another message.',
		);
	}
	const wrong = urls.find((url) => !/^https?:\/\/\S+$/i.test(url));
	if (wrong === undefined) return urls;
	throw item.invalid(
		'mediaUrl',
		`has something that is not a web address: "${wrong}"`,
		'Use the public address of a file, starting with https://.',
	);
}
