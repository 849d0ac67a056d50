import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

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
