import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { readAccount } from '../transport/account';
import { createClient } from '../transport/client';
import { readAuthToken } from '../trigger/authToken';
import { signatureProblem } from '../trigger/signature/signatureProblem';
import { release } from './release';
import type { ResumeRequest } from './resumeRequest';
import { resumeRequest } from './resumeRequest';
import { deleteAnswers, saveAnswer, savedAnswers } from './savedAnswers';
import { outputOf, settle } from './settle';
import type { ResumeResponse, WaitClient, WaitFor } from './waitFor';
import { waitFors } from './waitFors';
import type { WaitingItem, WaitState } from './waitState';
import { waitState } from './waitState';

/**
 * Handles a request to the resume URL of a waiting execution, whose signature n8n has verified.
 * @returns the items with which the execution continues; without items, it keeps waiting. It never throws,
 * because n8n would end the execution.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		const state = waitState(context);
		const waitFor = waitFors[state.waitFor]!;
		const request = resumeRequest(context);
		const item = state.items[request.item];
		if (!item) return respond(context, 404);
		const problem = waitFor.isFromTwilio && (await verificationProblem(context, request, item));
		if (!problem) {
			return await receiveVerified(context, state, waitFor, request, item).catch((error: Error) =>
				fail(context, error, waitFor.failure?.(item)),
			);
		}
		context.logger.warn(`A waiting Twilio node refused a request. ${problem}.`, {
			node: context.getNode().name,
		});
		return respond(context, 403);
	} catch (error) {
		return fail(context, error as Error);
	}
}

function fail(
	context: IWebhookFunctions,
	{ message: reason }: Error,
	response?: ResumeResponse,
): IWebhookResponseData {
	context.logger.warn('A request to a waiting Twilio node could not be handled', {
		node: context.getNode().name,
		reason,
	});
	return respond(context, 500, response);
}

async function receiveVerified(
	context: IWebhookFunctions,
	state: WaitState,
	waitFor: WaitFor,
	request: ResumeRequest,
	item: WaitingItem,
): Promise<IWebhookResponseData> {
	let created: Promise<WaitClient> | undefined;
	const client = async () => await (created ??= createClient(context));
	const savesAnswers =
		waitFor.hasAnswersInRequests && state.items.length > 1 && !state.isFirstEnough;

	const { run } = state;
	let answers = savesAnswers ? await savedAnswers(await client(), run) : new Map();
	// in a loop, the links and calls of earlier runs have the same path
	const isStale = request.run !== run;
	const isAnswered = isStale || answers.has(request.item);
	const received = await waitFor.receive?.(request, item, { isAnswered, client });
	if (isStale) return respond(context, 200, received?.response);
	if (received?.answer && !isAnswered) {
		if (savesAnswers) {
			await saveAnswer(await client(), run, request.item, received.answer);
			// another request may have saved an answer at the same time
			answers = await savedAnswers(await client(), run);
		} else answers.set(request.item, received.answer);
	}
	const outcomes = await settle(client, waitFor, state, answers);
	if (!outcomes) return respond(context, 200, received?.response);
	await release(client, waitFor, state, outcomes);
	if (savesAnswers) await deleteAnswers(await client(), run);
	const { headers = {}, body } = received?.response ?? {};
	setHeaders(context, headers);
	return { workflowData: [outputOf(outcomes, state)], webhookResponse: body };
}

/**
 * Why a request is not from Twilio; undefined if it is. Twilio's signature is not checked without an auth
 * token, or for a subaccount, which signs with its own token. Then only n8n's signature in the URL counts.
 */
async function verificationProblem(
	context: IWebhookFunctions,
	request: ResumeRequest,
	{ sent }: WaitingItem,
): Promise<string | undefined> {
	const { accountSid } = await readAccount(context);
	if (sent.json.account_sid !== accountSid) return undefined;
	const authToken = await readAuthToken(context);
	return authToken ? signatureProblem(request, authToken) : undefined;
}

function respond(
	context: IWebhookFunctions,
	status: number,
	{ headers, body }: ResumeResponse = { headers: {}, body: '' },
): IWebhookResponseData {
	setHeaders(context, headers);
	context.getResponseObject().status(status).end(body);
	return { noWebhookResponse: true };
}

function setHeaders(context: IWebhookFunctions, headers: ResumeResponse['headers']): void {
	const response = context.getResponseObject();
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
