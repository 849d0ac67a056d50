import type {
	IBinaryData,
	IDataObject,
	IExecuteFunctions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { Caller } from './caller';
import { exchange } from './exchange';
import { refused, unanswered } from './failure';

/** Who may download: the editor and activations have nowhere to put a file. */
interface Downloader extends Caller {
	context: IExecuteFunctions | IWebhookFunctions;
}

/** Where n8n's table knows a rarer extension than the one everybody uses: `mpga`. */
const EXTENSIONS: Record<string, string> = { 'audio/mpeg': 'mp3' };

type Stream = Parameters<IExecuteFunctions['helpers']['binaryToString']>[0];

/**
 * Downloads a file, streamed into n8n's store of binary data.
 * Twilio keeps media elsewhere and redirects there; the redirect is followed without the credential.
 * @param url absolute, on one of Twilio's hosts
 * @param fileName without extension: the content type tells it
 * @throws NodeApiError when Twilio refuses or does not answer
 */
export async function download(
	caller: Downloader,
	url: string,
	fileName: string,
): Promise<IBinaryData> {
	const { context } = caller;
	let response = await exchange(caller, 'GET', url, { encoding: 'stream' });
	const { location } = response.headers;
	if (response.statusCode >= 300 && response.statusCode < 400 && location) {
		response = await followRedirect(caller, new URL(location as string, url).href);
	}
	if (response.statusCode >= 300) {
		const text = await context.helpers.binaryToString(response.body as Stream);
		const body = jsonParse<IDataObject>(text, { fallbackValue: {} });
		throw refused(caller, 'GET', { ...response, body });
	}
	const [type = ''] = String(response.headers['content-type'] ?? '').split(';', 1);
	const file = await context.helpers.prepareBinaryData(response.body as Stream, fileName, type);
	const fileExtension = EXTENSIONS[type] ?? file.fileExtension;
	return { ...file, fileExtension, fileName: [fileName, fileExtension].filter(Boolean).join('.') };
}

async function followRedirect(caller: Downloader, url: string) {
	try {
		return (await caller.context.helpers.httpRequest({
			url,
			encoding: 'stream',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		throw unanswered(caller, 'GET', error);
	}
}
