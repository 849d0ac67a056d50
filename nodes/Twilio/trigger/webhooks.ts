import type { IWebhookDescription } from 'n8n-workflow';

/** Gives a field, of the node's parameters alone: only its text gets to the editor. */
type Resolve = (parameters: Record<string, unknown>) => unknown;

/** Where n8n looks for what gives a field; it is no export of n8n-workflow before 2.x. */
const RESOLVERS = Symbol.for('n8n.webhookDescriptionResolvers');

/**
 * Fields of a webhook that depend on the node's parameters: as expressions for the editor and for n8n
 * before 2.x, and as the functions themselves, which spare n8n its expression engine on each request.
 */
function fieldsBy<Field extends string>(fields: Record<Field, Resolve>): Record<Field, string> {
	const resolvers = Object.entries<Resolve>(fields).map(
		([field, resolve]) =>
			[field, { template: `={{ (${String(resolve)})($parameter) }}`, resolve }] as const,
	);
	const templates = resolvers.map(([field, { template }]) => [field, template]);
	return { ...Object.fromEntries(templates), [RESOLVERS]: Object.fromEntries(resolvers) };
}

/** What n8n answers requests with. The fallback is first, so that n8n has it when Twilio learns of it. */
export const webhooks: IWebhookDescription[] = [
	// requested by Twilio when the workflow does not respond
	{
		name: 'setup',
		path: 'fallback',
		httpMethod: 'POST',
		responseMode: 'onReceived',
		ndvHideUrl: true,
	},
	{
		name: 'default',
		path: 'webhook',
		ndvHideMethod: true,
		responseContentType: 'text/xml',
		...fieldsBy({
			httpMethod: ({ source }) => (source === 'events' ? 'POST' : 'POST,GET'),
			responseMode: ({ reply }) =>
				reply === 'lastNode' ? 'lastNode' : reply === 'replyNode' ? 'responseNode' : 'onReceived',
			responseCode: ({ reply }) => (reply ? 200 : 204),
			// '' makes n8n respond with what the webhook returns
			responseData: ({ reply }) => (reply === 'lastNode' ? 'firstEntryJson' : ''),
			responsePropertyName: ({ twimlField }) => twimlField,
		}),
	},
];
