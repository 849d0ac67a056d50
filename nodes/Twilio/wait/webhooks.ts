import type { IWebhookDescription } from 'n8n-workflow';

const resumeWebhook = (httpMethod: 'GET' | 'POST'): IWebhookDescription => ({
	name: 'default',
	httpMethod,
	responseMode: 'onReceived',
	responseData: '',
	path: '={{ $nodeId }}',
	restartWebhook: true,
	isFullPath: true,
});

/**
 * The webhooks of a waiting execution. With `restartWebhook`, n8n registers nothing when a workflow is
 * published.
 */
export const waitingWebhooks: IWebhookDescription[] = [resumeWebhook('GET'), resumeWebhook('POST')];
