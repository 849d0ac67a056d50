import type { IDataObject } from 'n8n-workflow';

import { EMPTIED } from '../../transport/encode';
import { send } from '../../transport/send';
import type { Receiver, Settings } from './receiver';

/**
 * The settings of a resource that takes them as a form.
 * @param resource its URL, with `{Sid}` for its SID
 */
export const formSettings = (resource: `https://${string}`): Pick<Receiver, 'read' | 'write'> => ({
	async read(caller, Sid) {
		return underTwiliosNames(await send(caller, `GET ${resource}`, { path: { Sid } }));
	},
	async write(caller, Sid, changes) {
		await send(caller, `POST ${resource}`, { path: { Sid }, body: emptied(changes) });
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
const emptied = (changes: Settings): IDataObject =>
	Object.fromEntries(
		Object.entries(changes).map(([name, value]) => [
			name,
			value === false ? value : value || EMPTIED,
		]),
	);
