import type { INodeProperties } from 'n8n-workflow';

export const replaceWebhook: INodeProperties = {
	displayName: 'Replace Existing Webhook',
	name: 'replaceWebhook',
	type: 'boolean',
	default: true,
	description:
		'Whether to take over when something else is set up to receive this. It is put back when the workflow is deactivated. Without this option the workflow then cannot be activated.',
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
