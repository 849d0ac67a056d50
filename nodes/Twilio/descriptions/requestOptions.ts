import type { INodeProperties } from 'n8n-workflow';

/** How requests are sent, for the whole execution. Read by the engine. */
export const requestOptions: INodeProperties = {
	displayName: 'Request Options',
	name: 'requestOptions',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	displayOptions: { hide: { operation: ['reply'] } },
	description: 'How requests are sent to Twilio. One setting for all items.',
	options: [
		{
			displayName: 'Max Parallel Requests',
			name: 'maxParallelRequests',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
			default: 10,
			description:
				'How many requests are on their way to Twilio at once. For large batches, 50 is faster. The output keeps the order of the items all the same, and so do requests to the same recipient; with 1, all do.',
		},
		{
			displayName: 'Rate Limit Timeout',
			name: 'rateLimitTimeout',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 300000,
			description:
				'How long a request may be held back, in milliseconds, while Twilio takes no more (HTTP status 429). After that it fails.',
		},
		{
			displayName: 'Requests per Second',
			name: 'requestsPerSecond',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 10,
			description: 'How many requests are started in a second at most. 0 for any number.',
		},
		{
			displayName: 'Timeout',
			name: 'timeout',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 300000,
			description:
				'How long to wait for Twilio’s answer, in milliseconds; for a file, until it begins to come',
		},
	],
};
