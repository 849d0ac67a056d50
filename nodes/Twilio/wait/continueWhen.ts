import type { INodeProperties } from 'n8n-workflow';

/** The field for several items: which answers to wait for. */
export const continueWhen = (...waitFor: string[]): INodeProperties => ({
	displayName: 'Continue When',
	name: 'continueWhen',
	type: 'options',
	noDataExpression: true,
	default: 'allAnswered',
	options: [
		{ name: 'All Have Answered', value: 'allAnswered' },
		{
			name: 'One Has Answered',
			value: 'firstAnswered',
			description: 'The items of the others then have an empty "data"',
		},
	],
	displayOptions: { show: { waitFor } },
	description:
		'With several input items, whose answer to wait for. The output has an item for each.',
});
