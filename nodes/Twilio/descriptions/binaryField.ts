import type { INodeProperties } from 'n8n-workflow';

/** The binary field for a downloaded file. Read by the results that download. */
export const binaryField: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	default: 'data',
	required: true,
	hint: 'The name of the output binary field to put the file in',
};
