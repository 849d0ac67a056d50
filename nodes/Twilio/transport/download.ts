import type {
	IBinaryData,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { TwilioClient } from './client';
import { isErrorBody } from '../twilio/errorBody';
import { responseError } from './errors';
import { request, sendOnce } from './request';
import type { Stream } from './response';
import { bodyText, contentType, isJson } from './response';
import { sendWithRetries } from './retry';
import type { Method } from '../twilio/route';

/** The contexts that can download: the editor and activations cannot store a file. */
type Downloader = TwilioClient<IExecuteFunctions | IWebhookFunctions>;

/** Stands for a body that is not JSON. */
const INVALID = {};

/** Common file extensions for types where n8n's table has a rare one, such as `mpga`. */
const EXTENSIONS: Record<string, string> = { 'audio/mpeg': 'mp3' };

/**
 * Downloads a file as a stream into n8n's binary data store. Twilio redirects to other hosts for media; the
 * redirect is followed without the credential.
 * @param url absolute, on one of Twilio's hosts
 * @param fileName without extension, which comes from the content type
 * @throws NodeApiError when Twilio refuses or does not respond
 */
export async function download(
	client: Downloader,
	url: string,
	fileName: string,
): Promise<IBinaryData> {
	return await open(client, 'GET', url, {}, (response) => fileOf(client, response, fileName));
}

/**
 * Sends a request whose response can be JSON, empty if there is no body, or a file as `download` returns it.
 * Only the redirects of a GET are followed.
 * @param url absolute, on one of Twilio's hosts
 * @param options the headers, and the body as encoded
 * @throws NodeApiError when Twilio refuses, does not respond, or responds with invalid JSON
 */
export async function requestJsonOrFile(
	client: Downloader,
	method: Method,
	url: string,
	options: Pick<IHttpRequestOptions, 'headers' | 'body'>,
	fileName: string,
): Promise<{ json: unknown } | { file: IBinaryData }> {
	return await open(client, method, url, options, async (response) => {
		if (!isJson(response)) return { file: await fileOf(client, response, fileName) };
		const body = await bodyText(client, response);
		if (body === '') return { json: {} };
		const json: unknown = jsonParse(body, { fallbackValue: INVALID });
		if (json === INVALID || isErrorBody(json)) {
			throw responseError(client, method, { ...response, body: json as IDataObject });
		}
		return { json };
	});
}

/** Requests a URL and follows the redirect of a GET. The body that `read` gets is a stream. */
async function open<Answer>(
	client: Downloader,
	method: Method,
	url: string,
	options: Pick<IHttpRequestOptions, 'headers' | 'body'>,
	read: (response: IN8nHttpFullResponse) => Promise<Answer>,
): Promise<Answer> {
	const found = await request(
		client,
		{ method, url, ...options, encoding: 'stream' },
		{
			readsRedirects: method === 'GET',
			async read(response) {
				const isSuccess = response.statusCode < 300;
				if (isSuccess) return { answer: await read(response) };
				return new URL(response.headers.location as string, url);
			},
		},
	);
	if ('answer' in found) return found.answer;
	const send = async () =>
		await sendOnce(client, { url: found.href, encoding: 'stream' }, (sent) =>
			client.context.helpers.httpRequest(sent),
		);
	return await sendWithRetries(client, { method, isIdempotent: true, send, read });
}

async function fileOf(
	{ context }: Downloader,
	response: IN8nHttpFullResponse,
	fileName: string,
): Promise<IBinaryData> {
	const type = contentType(response);
	const file = await context.helpers.prepareBinaryData(response.body as Stream, fileName, type);
	const fileExtension = EXTENSIONS[type] ?? file.fileExtension;
	return { ...file, fileExtension, fileName: [fileName, fileExtension].filter(Boolean).join('.') };
}
