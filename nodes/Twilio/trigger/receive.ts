import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { fallbackAnswer, isAnsweredByWorkflow } from './answer';
import { chosenSource } from './chosenSource';
import type { DeduplicationCache } from './deduplication';
import { DeduplicationCaches } from './deduplication';
import { splitPrevious } from './inbound/previousWebhooks';
import type { Delivery } from './source';
import { verificationProblem } from './verify';
import { requestedUrl } from './webhookUrl';

const deliveriesByWebhook = new DeduplicationCaches();

/**
 * Answers a request to the node’s webhook or to its fallback. Only what Twilio has signed starts the
 * workflow, and only once.
 * @returns the items, and what n8n answers once it has taken them
 * @throws NodeOperationError when the node’s fields do not make an answer
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const reason = await verificationProblem(context);
	if (reason) {
		context.logger.warn(`The Twilio Trigger refused a request. ${reason}.`, {
			node: context.getNode().name,
			verifiedFor: requestedUrl(context),
		});
		return respond(context, 403);
	}
	if (context.getWebhookName() === 'setup') return respond(context, 200, fallbackAnswer(context));

	const { deliveries, answer } = chosenSource(context).receive(context);
	// test and production are delivered the same events, and have different URLs; each may be given to
	// Twilio several times, with a query of people's own
	const [webhook = '', query = ''] = splitPrevious(requestedUrl(context)).url.split('?');
	const known = deliveriesByWebhook.of(webhook);
	const keyed = deliveries.map(({ key, item }) => ({ key: key && `${query} ${key}`, item }));
	const states = keyed.map(({ key }) => (key ? known.stateOf(key) : 'new'));
	if (states.includes('processing')) return respond(context, 503);

	const keys = new Set<string>();
	const fresh = keyed.filter(({ key }, index) => {
		if (states[index] !== 'new' || (key && keys.has(key))) return false;
		if (key) keys.add(key);
		return true;
	});
	if (fresh.length === 0) return respond(context, 200, answer ?? fallbackAnswer(context));

	const items = await itemsOf(fresh, [...keys], known, {
		// a workflow that fails to answer has been started all the same
		response: answer === undefined ? undefined : context.getResponseObject(),
	});
	if (answer === undefined) return { workflowData: [items] };
	if (isAnsweredByWorkflow(context)) {
		return { ...respond(context, 200, answer), workflowData: [items] };
	}
	if (answer) context.getResponseObject().setHeader('content-type', 'text/xml');
	return { workflowData: [items], webhookResponse: answer };
}

/** The items of deliveries, which count as known from now on. */
async function itemsOf(
	deliveries: Delivery[],
	keys: string[],
	known: DeduplicationCache,
	{ response }: { response?: ReturnType<IWebhookFunctions['getResponseObject']> },
): Promise<INodeExecutionData[]> {
	known.remember(keys, response);
	const items = Promise.all(deliveries.map(async ({ item }) => await item()));
	return await items.catch((failure) => {
		known.forget(keys);
		throw failure;
	});
}

/** Answers here and now, with TwiML or nothing, without starting the workflow. */
function respond(context: IWebhookFunctions, status: number, twiml = ''): IWebhookResponseData {
	const response = context.getResponseObject();
	if (twiml) response.setHeader('content-type', 'text/xml');
	response.status(status).end(twiml);
	return { noWebhookResponse: true };
}
