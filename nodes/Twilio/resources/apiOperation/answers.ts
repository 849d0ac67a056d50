import type { IDisplayOptions } from 'n8n-workflow';

/*
 * Conditions for fields by the kind of response, written with the keys of operations: n8n shows a field by
 * the chosen key, and knows nothing else of the catalog. For an expression, the fields are shown too. There
 * are no regular expressions, because n8n stops them on a busy server, and fails the workflow.
 */

/** Where the response is a file. */
export const forFiles: IDisplayOptions = {
	show: {
		apiOperation: [
			'api_v2010.FetchRecordingAddOnResultPayloadData',
			'bulkexports_v1.FetchDay',
			'messaging_v1.FetchDeactivation',
		],
	},
};

/** Where the response is a list that the node reads to its end. */
export const forLists: IDisplayOptions = {
	show: {
		apiOperation: [
			{ _cnd: { includes: '.List' } },
			'insights_v3.FetchQueryResults',
			'insights_v3.FetchQueryJobResults',
		],
	},
	hide: { apiOperation: ['numbers_v2.ListShortCodeApplications'] },
};
