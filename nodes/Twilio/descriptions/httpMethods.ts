import type { INodePropertyOptions } from 'n8n-workflow';

/** How Twilio may request a URL. */
export const httpMethods: INodePropertyOptions[] = [
	{ name: 'GET', value: 'GET' },
	{ name: 'POST', value: 'POST' },
];
