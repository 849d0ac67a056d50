import type { INodeProperties } from 'n8n-workflow';

/** Sorts fields by label. */
export const sorted = (fields: INodeProperties[]): INodeProperties[] =>
	[...fields].sort((a, b) => a.displayName.localeCompare(b.displayName));
