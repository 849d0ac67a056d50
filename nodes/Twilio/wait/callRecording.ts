import type { IDataObject } from 'n8n-workflow';

import { readList } from '../transport/paginate';
import { callPath } from './endedCall';
import type { WaitClient } from './waitFor';
import type { WaitingItem } from './waitState';

const RECORDINGS =
	'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings';

/** The latest recording of a call, in Twilio's own fields, and the URL of its audio; undefined if it has none. */
export async function callRecording(
	client: WaitClient,
	item: WaitingItem,
): Promise<(IDataObject & { sid: string; url: string }) | undefined> {
	const { AccountSid, Sid: CallSid } = callPath(item);
	const list = readList(client, `GET ${RECORDINGS}.json`, { path: { AccountSid, CallSid } }, 1);
	for await (const { sid, status, duration, channels, error_code } of list) {
		const url = `https://api.twilio.com/2010-04-01/Accounts/${AccountSid}/Recordings/${String(sid)}`;
		return { sid: String(sid), status, duration, channels, error_code, url };
	}
	return undefined;
}
