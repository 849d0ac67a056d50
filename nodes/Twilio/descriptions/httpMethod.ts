import type { INodeProperties } from 'n8n-workflow';

/** The HTTP method with which Twilio requests a URL. */
export const httpMethod = (
	displayName: string,
	name: string,
	url: string,
	value: 'GET' | 'POST' = 'POST',
): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	options: [
		{ name: 'GET', value: 'GET' },
		{ name: 'POST', value: 'POST' },
	],
	default: value,
	description: `The HTTP method that Twilio uses for ${url}. Default: ${value}.`,
});
