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

/** The URLs of a waiting execution. Webhooks that restart register nothing when a workflow is published. */
export const waitingWebhooks: IWebhookDescription[] = [resumeWebhook('GET'), resumeWebhook('POST')];
