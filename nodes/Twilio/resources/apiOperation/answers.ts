import type { IDisplayOptions } from 'n8n-workflow';

/*
 * What the keys of operations say of their responses: n8n shows a field by the key that is chosen, and
 * by nothing the catalog has besides. Expressions are not known before they run, and show it too.
 * No regular expressions: on a busy machine n8n stops them, and the workflow with them.
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
