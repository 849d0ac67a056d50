import type { IDataObject } from 'n8n-workflow';

import { EMPTIED } from '../../transport/encode';
import type { Settings } from './receiver';

/** `sms_fallback_url`, as Twilio answers, is `SmsFallbackUrl` where Twilio takes it. */
export const underTwiliosNames = (answer: IDataObject): Settings =>
	Object.fromEntries(
		Object.entries(answer).map(([name, value]) => [
			name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase()),
			value,
		]),
	) as Settings;

/** The form that makes settings so: what is empty is to be emptied, not left out. */
export const emptied = (changes: Settings): IDataObject =>
	Object.fromEntries(
		Object.entries(changes).map(([name, value]) => [
			name,
			value === false ? value : value || EMPTIED,
		]),
	);
