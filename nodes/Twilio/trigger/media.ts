import type { IBinaryData, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import { createClient } from '../transport/client';
import { download } from '../transport/download';
import { isTwilio } from '../twilio/hosts';
import type { Delivery } from './source';

/** A file of a message. */
export interface MediaFile {
	url: string;
	contentType: string | null;
	/** Why the file was not downloaded although the option is on. */
	error?: string;
}

/** Maximum time for all files of a message, since Twilio waits 15 seconds for a response. */
export const DOWNLOAD_LIMITS_MS = {
	/** If the trigger has already responded. */
	afterResponse: 10_000,
	/** If the workflow still has to respond. */
	beforeResponse: 5_000,
};

/**
 * The item of a delivery, with its files as `media_0`, `media_1` …, downloaded in parallel. If a file
 * cannot be downloaded in time, the item has an `error` beside its URL, n8n's log has a warning, and the
 * workflow starts anyway.
 * @param limit for all files together, in milliseconds
 */
export async function toItem(
	context: IWebhookFunctions,
	{ json, files }: Delivery,
	limit: number,
): Promise<INodeExecutionData> {
	if (!files) return { json };
	const expired = AbortSignal.timeout(limit);
	const client = await createClient(context, undefined, expired);
	const binary: Record<string, IBinaryData> = {};
	await Promise.all(
		files.map(async (file, index) => {
			const { url } = file;
			// without verification, anyone can send a URL, which must not get the credential
			if (!isTwilio(url)) {
				file.error = 'Not downloaded: the URL is not on one of Twilio’s hosts';
				return;
			}
			try {
				const downloaded = await download(client, url, url.split('/').at(-1)!);
				binary[`media_${index}`] = downloaded;
			} catch (error) {
				file.error = expired.aborted
					? `Not downloaded within ${limit / 1000} seconds`
					: (error as Error).message;
				context.logger.warn(
					`The Twilio Trigger could not download a file of ${String(json.sid)}: ${file.error}`,
				);
			}
		}),
	);
	return { json, binary };
}
