import type { IDataObject } from 'n8n-workflow';

import { CLEAR } from '../../transport/encode';
import { sendRequest } from '../../transport/sendRequest';
import type { WebhookOwner, Settings } from './webhookOwner';

/**
 * The settings of a resource that takes them as a form.
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

/** `sms_fallback_url`, as Twilio answers, is `SmsFallbackUrl` where Twilio takes it. */
const underTwiliosNames = (answer: IDataObject): Settings =>
	Object.fromEntries(
		Object.entries(answer).map(([name, value]) => [
			name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase()),
			value,
		]),
	) as Settings;

/** The form that makes settings so: what is empty is to be emptied, not left out. */
const toClear = (changes: Settings): IDataObject =>
	Object.fromEntries(
		Object.entries(changes).map(([name, value]) => [
			name,
			value === false ? value : value || CLEAR,
		]),
	);
