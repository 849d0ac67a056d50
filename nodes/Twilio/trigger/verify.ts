import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { requestOf } from './signedRequest';
import { signatureProblem } from './signature/signatureProblem';
import { cachedAuthToken, readAuthToken } from './authToken';

const isOn = (context: IHookFunctions | IWebhookFunctions) =>
	context.getNodeParameter('verifySignature', true) !== false;

/** Throws when signatures are to be verified, and there is nothing to verify them with. */
export async function assertCanVerify(context: IHookFunctions): Promise<void> {
	if (!isOn(context) || (await readAuthToken(context))) return;
	throw new NodeOperationError(
		context.getNode(),
		'The Twilio credential has no auth token to verify signatures with',
		{
			description:
				'Open the credential and fill in "Auth Token for Webhooks": Twilio signs webhooks with the account’s auth token, also where requests are signed in with an API key. It is not sent anywhere. Or switch off "Verify Signature" in this node.',
		},
	);
}

/** Why a request must not start anything; nothing for one that Twilio has signed. */
export async function verificationProblem(context: IWebhookFunctions): Promise<string | undefined> {
	const request = requestOf(context);
	// n8n takes such a body apart and does not hand it over as it came
	if (/^\s*multipart\//i.test(request.contentType))
		return 'Its body is multipart, which cannot be verified';
	if (!isOn(context)) return undefined;
	const cached = cachedAuthToken(context);
	if (cached && !signatureProblem(request, cached)) return undefined;
	// the credential may have another token by now
	return signatureProblem(request, (await readAuthToken(context)) ?? '');
}
