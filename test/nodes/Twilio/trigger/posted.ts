import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import { accounts } from '../../../../sandbox/twilio/accounts';

interface Posted {
	/** What it is signed with, where not the main account's; null for no signature. */
	authToken?: string | null;
	/** The URL that is signed, where not the one it is sent to. */
	signedUrl?: string;
	headers?: Record<string, string>;
}

/** Posts a form to a webhook as Twilio does; returns what is answered. */
export async function post(
	url: string,
	parameters: Record<string, string>,
	{ authToken = accounts.main.authTokens.us1, signedUrl = url, headers }: Posted = {},
) {
	const signature =
		authToken === null ? undefined : getExpectedTwilioSignature(authToken, signedUrl, parameters);
	const response = await fetch(url, {
		method: 'POST',
		body: new URLSearchParams(parameters),
		headers: { ...(signature && { 'X-Twilio-Signature': signature }), ...headers },
	});
	return {
		status: response.status,
		contentType: response.headers.get('content-type')?.split(';')[0] ?? '',
		body: await response.text(),
	};
}

/** Posts JSON to a webhook as Twilio does, its hash in the query; returns the status. */
export async function postJson(url: string, body: string, contentType = 'application/json') {
	const signedUrl = `${url}${url.includes('?') ? '&' : '?'}bodySHA256=${getExpectedBodyHash(body)}`;
	const signature = getExpectedTwilioSignature(accounts.main.authTokens.us1, signedUrl, {});
	const response = await fetch(signedUrl, {
		method: 'POST',
		body,
		headers: { 'Content-Type': contentType, 'X-Twilio-Signature': signature },
	});
	return response.status;
}
