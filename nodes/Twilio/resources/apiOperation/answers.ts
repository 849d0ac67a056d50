import type { IDisplayOptions } from 'n8n-workflow';

/*
 * What the keys of operations say of their answers: n8n shows a field by the key that is chosen, and
 * by nothing the catalogue has besides. Expressions are not known before they run, and show it too.
 */

/** Where the answer is a file. */
export const forFiles: IDisplayOptions = {
	show: {
		apiOperation: [
			{ _cnd: { regex: '\\.Fetch(RecordingAddOnResultPayloadData|Day|Deactivation)' } },
		],
	},
};

/** Where the answer is a list that the node reads to its end. */
export const forLists: IDisplayOptions = {
	show: { apiOperation: [{ _cnd: { regex: '\\.(List|FetchQueryResults|FetchQueryJobResults)' } }] },
	hide: { apiOperation: ['numbers_v2.ListShortCodeApplications'] },
};
