import type { INodeProperties } from 'n8n-workflow';

/**
 * What an AI agent is told of the node as a tool. n8n adds fields of this kind to a node that has
 * none, but they cannot tell of the chosen API operation.
 */
export const toolFields: INodeProperties[] = [
	{
		displayName: 'Tool Description',
		name: 'descriptionType',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Set Automatically',
				value: 'auto',
				description: 'Automatically set based on resource and operation',
			},
			{ name: 'Set Manually', value: 'manual', description: 'Manually set the description' },
		],
		default: 'auto',
		displayOptions: { show: { '@tool': [true] }, hide: { resource: ['apiOperation'] } },
	},
	{
		displayName: 'Description',
		name: 'toolDescription',
		type: 'string',
		typeOptions: { rows: 2 },
		required: true,
		default: 'Send SMS, MMS and WhatsApp messages and make phone calls with Twilio',
		displayOptions: {
			show: { '@tool': [true], descriptionType: ['manual'] },
			hide: { resource: ['apiOperation'] },
		},
		description: 'What the AI agent is told of this tool: what it does, and when to use it',
	},
	{
		displayName: 'Description',
		name: 'toolDescription',
		type: 'string',
		typeOptions: { rows: 2 },
		required: true,
		default:
			'=Twilio API operation: {{ $parameter.toJSON().parameters?.schema?.[0]?.displayName ?? $parameter.apiOperation }}',
		displayOptions: { show: { '@tool': [true], resource: ['apiOperation'] } },
		description: 'What the AI agent is told of this tool: by default, what the operation does',
	},
];
