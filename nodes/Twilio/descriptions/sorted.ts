import type { INodeProperties } from 'n8n-workflow';

/** Fields in the order people look for them: alphabetical, by label. */
export const sorted = (fields: INodeProperties[]): INodeProperties[] =>
	[...fields].sort((a, b) => a.displayName.localeCompare(b.displayName));
