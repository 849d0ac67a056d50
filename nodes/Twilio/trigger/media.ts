import type { IBinaryData, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import { createClient } from '../transport/client';
import { download } from '../transport/download';
import { isTwilio } from '../twilio/hosts';
import type { incomingMessage } from './payload/incomingMessage';

/**
 * The item of a message, with its files as `media_0`, `media_1` … where the node says so. A file that
 * cannot be downloaded does not keep the message from coming through: it is logged, and its URL stays
 * in the item.
 */
export async function withMedia(
	context: IWebhookFunctions,
	message: ReturnType<typeof incomingMessage>,
): Promise<INodeExecutionData> {
	if (!context.getNodeParameter('options.downloadMedia', false)) return { json: message };
	const client = await createClient(context);
	const binary: Record<string, IBinaryData> = {};
	for (const [index, { url }] of message.media.entries()) {
		// where signatures are not verified, a URL may be anybody's, and the credential is not for them
		if (!isTwilio(url)) continue;
		try {
			binary[`media_${index}`] = await download(client, url, url.split('/').at(-1)!);
		} catch (error) {
			context.logger.warn(
				`The Twilio Trigger could not download a file of ${message.sid}: ${(error as Error).message}`,
			);
		}
	}
	return { json: message, binary };
}
