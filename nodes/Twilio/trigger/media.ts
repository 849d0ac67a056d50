import type { IBinaryData, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import { createClient } from '../transport/client';
import { download } from '../transport/download';
import { isTwilio } from '../twilio/hosts';
import type { Delivery } from './source';

/** A file of a message. */
export interface MediaFile {
	url: string;
	contentType: string | null;
	/** Why it is not in the item, although it was to be downloaded. */
	error?: string;
}

/** How long all files of a message may take: longer, and Twilio gives up waiting for a reply (15 s). */
export const DOWNLOAD_LIMITS_MS = {
	/** The response is sent first. */
	afterResponse: 10_000,
	/** The workflow still has to make the response. */
	beforeResponse: 5_000,
};

/**
 * The item of a delivery, with its files as `media_0`, `media_1` …, downloaded in parallel. A file that
 * cannot be downloaded in time is logged, and gets an `error` beside its URL: it does not hold back the
 * message.
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
			// if signatures are not verified, it may be anyone's URL, which must not get the credential
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
