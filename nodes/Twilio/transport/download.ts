import type {
	IBinaryData,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { Caller } from './caller';
import { exchange } from './exchange';
import { refused, unanswered } from './failure';
import type { Method } from './route';

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
	return await fileOf(caller, await open(caller, 'GET', url), fileName);
}

/**
 * Asks Twilio for whatever there is: JSON, empty where there is no body, or a file as `download` gives
 * it. Of redirects, only those of a GET are followed.
 * @param url absolute, on one of Twilio's hosts
 * @param options the headers, and the body as encoded
 * @throws NodeApiError when Twilio refuses, does not answer, or answers with broken JSON
 */
export async function askOrDownload(
	caller: Downloader,
	method: Method,
	url: string,
	options: Pick<IHttpRequestOptions, 'headers' | 'body'>,
	fileName: string,
): Promise<{ json: IDataObject | IDataObject[] } | { file: IBinaryData }> {
	const response = await open(caller, method, url, options);
	if (!/^$|[/+]json$/.test(typeOf(response))) {
		return { file: await fileOf(caller, response, fileName) };
	}
	const body = await textOf(caller, method, response);
	if (body === '') return { json: {} };
	const json = jsonParse<IDataObject | null>(body, { fallbackValue: null });
	if (typeof json !== 'object' || json === null) {
		throw refused(caller, method, { ...response, body });
	}
	return { json };
}

/** Twilio's answer when it is what was asked for, or where a GET is redirected to; its body is a stream. */
async function open(
	caller: Downloader,
	method: Method,
	url: string,
	options: Partial<IHttpRequestOptions> = {},
): Promise<IN8nHttpFullResponse> {
	let response = await exchange(caller, method, url, { ...options, encoding: 'stream' });
	const { location } = response.headers;
	const { statusCode } = response;
	if (method === 'GET' && statusCode >= 300 && statusCode < 400 && location) {
		response = await followRedirect(caller, new URL(location as string, url).href);
	}
	if (response.statusCode < 300) return response;
	const text = await textOf(caller, method, response);
	const body = jsonParse<IDataObject>(text, { fallbackValue: {} });
	throw refused(caller, method, { ...response, body });
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

const typeOf = ({ headers }: IN8nHttpFullResponse) =>
	String(headers['content-type'] ?? '')
		.split(';', 1)[0]!
		.trim();

async function textOf(caller: Downloader, method: Method, { body }: IN8nHttpFullResponse) {
	try {
		return await caller.context.helpers.binaryToString(body as Stream);
	} catch (error) {
		throw unanswered(caller, method, error);
	}
}

async function fileOf(
	{ context }: Downloader,
	response: IN8nHttpFullResponse,
	fileName: string,
): Promise<IBinaryData> {
	const type = typeOf(response);
	const file = await context.helpers.prepareBinaryData(response.body as Stream, fileName, type);
	const fileExtension = EXTENSIONS[type] ?? file.fileExtension;
	return { ...file, fileExtension, fileName: [fileName, fileExtension].filter(Boolean).join('.') };
}
