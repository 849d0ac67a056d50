import type { IHttpRequestMethods, IWebhookDescription } from 'n8n-workflow';

/**
 * The webhooks of the node. The fallback comes first, so that n8n has registered it when Twilio gets its
 * URL.
 */
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
		httpMethod:
			'={{ $parameter["source"] === "events" ? "POST" : "POST,GET" }}' as IHttpRequestMethods,
		responseMode:
			'={{ { lastNode: "lastNode", replyNode: "responseNode" }[$parameter["reply"]] ?? "onReceived" }}',
		responseCode: '={{ $parameter["reply"] ? 200 : 204 }}',
		// '' makes n8n respond with what the webhook returns
		responseData: '={{ $parameter["reply"] === "lastNode" ? "firstEntryJson" : "" }}',
		responsePropertyName: '={{ $parameter["twimlField"] }}',
	},
];
