import type { INodeProperties } from 'n8n-workflow';

export const replaceWebhook: INodeProperties = {
	displayName: 'Replace Existing Webhook',
	name: 'replaceWebhook',
	type: 'boolean',
	default: true,
	description:
		'Whether to replace an existing webhook while the workflow is active. It is restored when the workflow is deactivated. If off, activation fails when a webhook is already set.',
};
