import type { IDataObject } from 'n8n-workflow';

import { CLEAR } from '../../transport/encode';
import { sendRequest } from '../../transport/sendRequest';
import type { WebhookOwner, Settings } from './webhookOwner';

/**
 * The settings of a resource whose API takes a form.
 * @param resource its URL, with `{Sid}` for its SID
 */
export const formSettings = (
	resource: `https://${string}`,
): Pick<WebhookOwner, 'read' | 'write'> => ({
	async read(client, Sid) {
		return underTwiliosNames(await sendRequest(client, `GET ${resource}`, { path: { Sid } }));
	},
	async write(client, Sid, changes) {
		await sendRequest(client, `POST ${resource}`, { path: { Sid }, body: toClear(changes) });
	},
});

/** Converts the name in Twilio's responses to that in requests: `sms_fallback_url` -> `SmsFallbackUrl`. */
const underTwiliosNames = (answer: IDataObject): Settings =>
	Object.fromEntries(
		Object.entries(answer).map(([name, value]) => [
			name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase()),
			value,
		]),
	) as Settings;

/** The form that applies settings. Empty values are sent, so that they clear the setting. */
const toClear = (changes: Settings): IDataObject =>
	Object.fromEntries(
		Object.entries(changes).map(([name, value]) => [
			name,
			value === false ? value : value || CLEAR,
		]),
	);
