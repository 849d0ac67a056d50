import type { FilledIn } from '.';

/** Its own test runs every operation: ../catalog.test.ts */
export const apiOperation: Record<string, FilledIn> = {
	run: {
		parameters: [
			{
				product: 'messaging',
				apiOperation: 'messaging_v1.ListService',
				parameterHelp: '',
				parameters: { mappingMode: 'defineBelow', value: {}, schema: [] },
				returnAll: false,
				limit: 1,
				simplify: true,
				binaryPropertyName: 'file',
				options: { readOnly: true },
			},
		],
		requests: ['GET messaging.twilio.com/v1/Services?PageSize=1'],
	},
};
