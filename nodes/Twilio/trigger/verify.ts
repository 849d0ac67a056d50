import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { SignedRequest } from './signature/signatureProblem';
import { signatureProblem } from './signature/signatureProblem';
import { cachedAuthToken, readAuthToken } from './authToken';

const isOn = (context: IHookFunctions | IWebhookFunctions) =>
	context.getNodeParameter('verifySignature', true) !== false;

/** Throws if Verify Signature is on and the credential has no auth token. */
export async function assertCanVerify(context: IHookFunctions): Promise<void> {
	if (!isOn(context) || (await readAuthToken(context))) return;
	throw new NodeOperationError(
		context.getNode(),
		'The Twilio credential has no auth token to verify signatures with',
		{
			description:
				'Fill in "Auth Token for Webhooks" in the credential, or turn off "Verify Signature" in this node. Twilio signs webhooks with the account’s auth token, even if requests are authenticated with an API key.',
		},
	);
}

/** Why a request must not start the workflow; undefined if Twilio has signed it. */
export async function verificationProblem(
	context: IWebhookFunctions,
	request: SignedRequest,
): Promise<string | undefined> {
	// n8n parses a multipart body and does not keep the original
	if (/^\s*multipart\//i.test(request.contentType))
		return 'Its body is multipart, which cannot be verified';
	if (!isOn(context)) return undefined;
	const cached = cachedAuthToken(context);
	if (cached && !signatureProblem(request, cached)) return undefined;
	// the token in the credential may have changed
	return signatureProblem(request, (await readAuthToken(context)) ?? '');
}
