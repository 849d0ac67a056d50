import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { readAuthToken } from '../trigger/authToken';
import { signatureProblem } from '../trigger/signature/signatureProblem';
import { deliveredMessages } from './delivery';
import { PAGE_HEADERS, questionPage, thankYouPage } from './page';
import type { WaitState } from './waitState';
import { waitState } from './waitState';

/**
 * Handles a request to the resume URL of a waiting execution, whose signature n8n has checked.
 * @returns the items with which the execution continues; without them, it keeps waiting. It never throws:
 * n8n would end the execution.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		const state = waitState(context);
		return state.waitFor === 'delivery'
			? await receiveStatus(context, state)
			: receiveAnswer(context, state);
	} catch (error) {
		context.logger.warn('A request to a waiting Twilio node could not be handled', {
			node: context.getNode().name,
			reason: (error as Error).message,
		});
		return respond(context, 500);
	}
}

function receiveAnswer(
	context: IWebhookFunctions,
	{ waitFor, page }: Exclude<WaitState, { waitFor: 'delivery' }>,
): IWebhookResponseData {
	const { method } = context.getRequestObject();
	const data = method === 'POST' ? answerIn(waitFor, context.getBodyData()) : undefined;
	const response = context.getResponseObject();
	for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
	if (!data) {
		response.status(200).end(questionPage(waitFor, page));
		return { noWebhookResponse: true };
	}
	return {
		webhookResponse: thankYouPage(page),
		workflowData: [
			[
				{
					json: { data: { ...data, respondedAt: new Date().toISOString() } },
					pairedItem: { item: 0 },
				},
			],
		],
	};
}

/** What the form says; undefined if it says nothing. */
function answerIn(
	waitFor: 'approval' | 'freeText',
	{ decision, text }: IDataObject,
): IDataObject | undefined {
	if (waitFor === 'freeText') {
		return typeof text === 'string' && text.trim() !== '' ? { text } : undefined;
	}
	return decision === 'approve' || decision === 'decline'
		? { approved: decision === 'approve' }
		: undefined;
}

/** A status callback. What it says is not used, so that neither order nor repeats matter. */
async function receiveStatus(
	context: IWebhookFunctions,
	{ sent }: Extract<WaitState, { waitFor: 'delivery' }>,
): Promise<IWebhookResponseData> {
	const problem = await verificationProblem(context);
	if (problem) {
		context.logger.warn(`A waiting Twilio node refused a request. ${problem}.`, {
			node: context.getNode().name,
		});
		return respond(context, 403);
	}
	const messages = await deliveredMessages(context, sent);
	return messages ? { workflowData: [messages] } : respond(context, 200);
}

/** Why a request is not Twilio's. Without an auth token, n8n's own signature in the URL has to do. */
async function verificationProblem(context: IWebhookFunctions): Promise<string | undefined> {
	const authToken = await readAuthToken(context);
	if (!authToken) return undefined;
	const { method, headers, rawBody } = context.getRequestObject();
	const request = {
		method,
		url: context.getSignedResumeUrl(),
		signature: headers['x-twilio-signature'] as string | undefined,
		contentType: headers['content-type'] ?? '',
		rawBody: rawBody ?? Buffer.alloc(0),
	};
	return signatureProblem(request, authToken);
}

function respond(context: IWebhookFunctions, status: number): IWebhookResponseData {
	context.getResponseObject().status(status).end();
	return { noWebhookResponse: true };
}
