import type {
	IBinaryData,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { answered } from './answered';
import type { Caller } from './caller';
import { discard } from './discard';
import { exchange } from './exchange';
import { refused } from './failure';
import type { Method } from './route';

/** Who may download: the editor and activations have nowhere to put a file. */
type Downloader = Caller<IExecuteFunctions | IWebhookFunctions>;

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
	return await open(caller, 'GET', url, {}, (response) => fileOf(caller, response, fileName));
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
	return await open(caller, method, url, options, async (response) => {
		if (!/^$|[/+]json$/.test(typeOf(response))) {
			return { file: await fileOf(caller, response, fileName) };
		}
		const body = await textOf(caller, response);
		if (body === '') return { json: {} };
		const json = jsonParse<IDataObject | null>(body, { fallbackValue: null });
		if (typeof json !== 'object' || json === null) {
			throw refused(caller, method, { ...response, body });
		}
		return { json };
	});
}

/** Reads what Twilio has at a URL, or where a GET is redirected to. The response’s body is a stream. */
async function open<Answer>(
	caller: Downloader,
	method: Method,
	url: string,
	options: Pick<IHttpRequestOptions, 'headers' | 'body'>,
	readAccepted: (response: IN8nHttpFullResponse) => Promise<Answer>,
): Promise<Answer> {
	const read = async (response: IN8nHttpFullResponse, maybeDone: boolean) => {
		if (response.statusCode < 300) return await readAccepted(response);
		const text = await textOf(caller, response);
		const body = jsonParse<IDataObject>(text, { fallbackValue: {} });
		throw refused(caller, method, { ...response, body }, maybeDone);
	};
	const found = await exchange(
		caller,
		{ method, url, ...options, encoding: 'stream' },
		async (response, maybeDone) => {
			const { location } = response.headers;
			const isRedirect = response.statusCode >= 300 && response.statusCode < 400;
			if (method !== 'GET' || !isRedirect || !location)
				return { answer: await read(response, maybeDone) };
			discard(response);
			return new URL(location as string, url);
		},
	);
	if ('answer' in found) return found.answer;
	const send = async () =>
		(await caller.context.helpers.httpRequest({
			url: found.href,
			encoding: 'stream',
			timeout: caller.options.timeout,
			abortSignal: caller.signal,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
		})) as IN8nHttpFullResponse;
	return await answered(caller, { method, idempotent: true, send, read });
}

const typeOf = ({ headers }: IN8nHttpFullResponse) =>
	String(headers['content-type'] ?? '')
		.split(';', 1)[0]!
		.trim();

const textOf = async ({ context }: Downloader, { body }: IN8nHttpFullResponse) =>
	await context.helpers.binaryToString(body as Stream);

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
