import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { response as emptyTwiml } from '../twiml/element';
import type { Answer } from './answer';
import { chosenSource } from './chosenSource';
import { Collector } from './collector';
import type { DeduplicationCache } from './deduplication';
import { DeduplicationCaches } from './deduplication';
import { isResultOfFallback, safeFallback } from './fallback';
import { splitPrevious } from './inbound/previousWebhooks';
import { DOWNLOAD_LIMITS_MS, toItem } from './media';
import { parametersOf } from './payload/parameters';
import type { Delivery } from './source';
import { triggerFields } from './triggerFields';
import { verificationProblem } from './verify';
import { readRequest } from './webhookRequest';
import { requestedUrl } from './webhookUrl';
import { isByWorkflow, respondWithTwiml } from './workflowReply';

const caches = new DeduplicationCaches();
const collector = new Collector();

/**
 * Handles a request to the node's webhook or its fallback URL. Only requests that Twilio has signed start
 * the workflow, and repeats do not.
 * @returns the items, and the response that n8n sends once it has taken them
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const request = readRequest(context);
	const problem = await verificationProblem(context, request);
	if (problem) {
		context.logger.warn(`The Twilio Trigger refused a request. ${problem}.`, {
			node: context.getNode().name,
			verifiedFor: requestedUrl(context),
		});
		return respond(context, 403);
	}
	const source = chosenSource(context);
	const fields = triggerFields(context, source.description);
	if (context.getWebhookName() === 'setup') {
		const isResult = isResultOfFallback(parametersOf(request));
		return respond(context, 200, isResult ? emptyTwiml() : safeFallback(fields));
	}

	const { deliveries, answer } = source.receive(request, fields);
	if (await source.isSkipped?.(context, deliveries, fields)) {
		return respond(context, 200, emptyTwiml());
	}
	// test and production URLs get the same events, and Twilio may know a URL several times, with different
	// queries
	const [webhook = '', query = ''] = splitPrevious(requestedUrl(context)).url.split('?');
	const cache = caches.of(webhook);
	const keyed = deliveries.map((each) => ({ ...each, key: each.key && `${query} ${each.key}` }));
	if (keyed.some(({ key }) => key && cache.stateOf(key) === 'processing')) {
		return respond(context, 503);
	}
	const fresh = withoutRepeats(keyed, cache);
	if (fresh.length === 0) {
		return respond(context, 200, answer.by === 'node' ? answer.twiml : safeFallback(fields));
	}
	// n8n listens for one test request only
	const quiet = context.getMode() === 'manual' ? 0 : (source.quietMs?.(fields) ?? 0);
	const keys = fresh.flatMap(({ key }) => key ?? []);
	// a workflow that fails to respond was started all the same
	cache.remember(keys, answer.by === 'node' ? context.getResponseObject() : undefined);
	const collected =
		quiet > 0
			? await collector.collect(
					senderKey(webhook, fresh),
					fresh,
					quiet,
					context.getResponseObject(),
				)
			: { deliveries: fresh };
	// the latest request starts the workflow, and gets the reply
	if ('isTaken' in collected) return respond(context, collected.isTaken ? 200 : 500, emptyTwiml());
	const started =
		answer.by === 'node'
			? start(context, collected.deliveries, answer)
			: startAndWait(context, collected.deliveries, source.name, safeFallback(fields));
	return await started.catch((failure) => {
		cache.forget(keys);
		throw failure;
	});
}

const senderKey = (webhook: string, [first]: Delivery[]) =>
	[webhook, first!.json.from, first!.json.to].join(' ');

function withoutRepeats(deliveries: Delivery[], cache: DeduplicationCache): Delivery[] {
	const keys = new Set<string>();
	return deliveries.filter(({ key }) => {
		if (!key) return true;
		const isRepeat = keys.has(key) || cache.stateOf(key) !== 'new';
		keys.add(key);
		return !isRepeat;
	});
}

/** Starts the workflow; the response is known already. */
async function start(
	context: IWebhookFunctions,
	deliveries: Delivery[],
	{ twiml, error }: Extract<Answer, { by: 'node' }>,
): Promise<IWebhookResponseData> {
	const hasFiles = deliveries.some(({ files }) => files?.length);
	// n8n would not respond by itself if the workflow usually does, and downloads take long
	const isSent = hasFiles || isByWorkflow(context.getNodeParameter('reply', 'none'));
	if (isSent) respond(context, 200, twiml);
	else if (twiml) context.getResponseObject().setHeader('content-type', 'text/xml');
	const items = await itemsOf(context, deliveries, DOWNLOAD_LIMITS_MS.afterResponse);
	if (error) for (const { json } of items) json.replyError = error;
	const workflowData = [items];
	return isSent
		? { workflowData, noWebhookResponse: true }
		: { workflowData, webhookResponse: twiml };
}

/** Starts the workflow, which makes the response. */
async function startAndWait(
	context: IWebhookFunctions,
	deliveries: Delivery[],
	source: string,
	fallback: string,
): Promise<IWebhookResponseData> {
	const kind = source === 'call' ? 'call' : 'message';
	respondWithTwiml(context.getResponseObject(), kind, fallback, (reason) => {
		const { name } = context.getNode();
		context.logger.warn(
			`The workflow made no reply for the node "${name}", so Twilio got the fallback: ${reason}.`,
			{ node: name, workflow: context.getWorkflow().id },
		);
	});
	return { workflowData: [await itemsOf(context, deliveries, DOWNLOAD_LIMITS_MS.beforeResponse)] };
}

const itemsOf = async (
	context: IWebhookFunctions,
	deliveries: Delivery[],
	limit: number,
): Promise<INodeExecutionData[]> =>
	await Promise.all(deliveries.map(async (delivery) => await toItem(context, delivery, limit)));

/** Responds immediately, with TwiML or nothing. */
function respond(context: IWebhookFunctions, status: number, twiml = ''): IWebhookResponseData {
	const response = context.getResponseObject();
	if (twiml) response.setHeader('content-type', 'text/xml');
	response.status(status).end(twiml);
	return { noWebhookResponse: true };
}
