import type { INodeProperties } from 'n8n-workflow';

export const replaceWebhook: INodeProperties = {
	displayName: 'Replace Existing Webhook',
	name: 'replaceWebhook',
	type: 'boolean',
	default: true,
	description:
		'Whether to replace an existing webhook while the workflow is active. It is restored when the workflow is deactivated. If off, activation fails when a webhook is already set.',
};

export const twimlField: INodeProperties = {
	displayName: 'TwiML Field',
	name: 'twimlField',
	type: 'string',
	default: 'twiml',
	required: true,
	displayOptions: { show: { reply: ['lastNode'] } },
	description: 'The field of the last node’s first item that has the TwiML to answer with',
};
