import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { accounts, type ApiKey } from '../../sandbox/twilio/accounts';
import type { Sandbox } from '../../sandbox/twilio/sandbox';

interface Question {
	method?: string;
	host?: string;
	headers?: Record<string, string>;
	form?: Record<string, string | string[]>;
	/** Sent as it is, in place of a form. */
	raw?: { contentType: string; text: string };
	/** User name and password; null sends none. */
	auth?: [string, string] | null;
}

/** The main account's token of US1. */
export const mainToken: [string, string] = [accounts.main.sid, accounts.main.authTokens.us1];

/** User name and password of an API key. */
export const pair = ({ sid, secret }: ApiKey): [string, string] => [sid, secret];

/** A path of the 2010 API below an account, the main one by default. */
export const below = (path: string, { sid }: { sid: string } = accounts.main) =>
	`/2010-04-01/Accounts/${sid}/${path}`;

function encode(form: Record<string, string | string[]>): string {
	const encoded = new URLSearchParams();
	for (const [name, values] of Object.entries(form)) {
		for (const value of [values].flat()) encoded.append(name, value);
	}
	return encoded.toString();
}

/** Asks the sandbox's API over plain HTTP, on a connection of its own. */
export async function ask(sandbox: Sandbox, path: string, question: Question = {}) {
	const { form, raw, auth = mainToken, host = 'api.twilio.com' } = question;
	const body = raw?.text ?? (form && encode(form));
	const request = http.request({
		port: sandbox.port,
		path,
		method: question.method ?? (body === undefined ? 'GET' : 'POST'),
		auth: auth?.join(':'),
		agent: false,
		headers: {
			Host: host,
			...question.headers,
			...(body !== undefined && {
				'Content-Type': raw?.contentType ?? 'application/x-www-form-urlencoded',
				'Content-Length': Buffer.byteLength(body),
			}),
		},
	});
	const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
		request.on('response', resolve).on('error', reject).end(body);
	});
	const bytes = await buffer(response);
	const isJson = response.headers['content-type'] === 'application/json';
	return {
		status: response.statusCode,
		headers: response.headers,
		bytes,
		body: isJson ? JSON.parse(bytes.toString()) : bytes.toString(),
	};
}
