import type { INodeProperties } from 'n8n-workflow';

/** The options for sending requests, the same for the whole execution. Read by the engine. */
export const requestOptions: INodeProperties = {
	displayName: 'Request Options',
	name: 'requestOptions',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	displayOptions: { hide: { operation: ['reply'] } },
	description: 'How requests are sent to Twilio. The values of the first item apply to all items.',
	options: [
		{
			displayName: 'Max Parallel Requests',
			name: 'maxParallelRequests',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
			default: 50,
			description:
				'Maximum number of concurrent requests. Starts with 10 and grows while Twilio accepts them. Output order always matches input order, and requests to the same recipient stay in order. Set to 1 to send everything in order.',
		},
		{
			displayName: 'Rate Limit Timeout',
			name: 'rateLimitTimeout',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 300000,
			description:
				'How long to keep retrying a rate-limited request (HTTP 429), in milliseconds, before it fails',
		},
		{
			displayName: 'Requests per Second',
			name: 'requestsPerSecond',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 0,
			description: 'Maximum number of requests per second. 0 means no limit.',
		},
		{
			displayName: 'Timeout',
			name: 'timeout',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 300000,
			description:
				'How long to wait for a response, in milliseconds. For files, how long to wait for the next byte.',
		},
	],
};
