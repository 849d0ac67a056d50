import type { IDisplayOptions } from 'n8n-workflow';

/*
 * Conditions that show fields for one kind of response. They match keys of operations, because the chosen key
 * is all that n8n knows of the catalog. If the key is an expression, the fields are shown too. There are no
 * regular expressions, because on a busy server n8n stops them and the workflow fails.
 */

/** Shows a field if the response is a file. */
export const forFiles: IDisplayOptions = {
	show: {
		apiOperation: [
			'api_v2010.FetchRecordingAddOnResultPayloadData',
			'bulkexports_v1.FetchDay',
			'messaging_v1.FetchDeactivation',
		],
	},
};

/** Shows a field if the response is a list that the node can read completely. */
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
