import type { INodeProperties } from 'n8n-workflow';

import { sidLocator } from '../../descriptions/sidLocator';
import { searchLists } from '../../engine/searchLists';

export const contentFields: INodeProperties[] = [
	{
		displayName: 'Content',
		name: 'content',
		type: 'options',
		noDataExpression: true,
		default: 'text',
		options: [
			{
				name: 'Media',
				value: 'media',
				description: 'Pictures and other files, with or without a text',
			},
			{
				name: 'Template',
				value: 'template',
				description: 'A Content Template, which WhatsApp requires outside the 24-hour window',
			},
			{ name: 'Text', value: 'text' },
		],
		description: 'What the message contains',
	},
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		required: true,
		displayOptions: { show: { content: ['text'] } },
		description: 'The text to send, up to 1,600 characters',
	},
	{
		displayName: 'Media URLs',
		name: 'mediaUrl',
		type: 'string',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add URL' },
		default: [],
		required: true,
		placeholder: 'e.g. https://example.com/picture.jpg',
		displayOptions: { show: { content: ['media'] } },
		description: 'Public URLs of up to 10 files, 5 MB in total. An expression can return a list.',
	},
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		displayOptions: { show: { content: ['media'] } },
		description: 'The text to send with the media, up to 1,600 characters',
	},
	{
		displayName: 'Template',
		name: 'contentSid',
		required: true,
		displayOptions: { show: { content: ['template'] } },
		description: 'The Content Template to send',
		...sidLocator('searchTemplates', ['HX']),
	},
	{
		displayName: 'Variables',
		name: 'variables',
		type: 'options',
		noDataExpression: true,
		default: 'fields',
		options: [
			{ name: 'Fill In Below', value: 'fields' },
			{
				name: 'JSON',
				value: 'json',
				description: 'For a template that is chosen by an expression',
			},
		],
		displayOptions: { show: { content: ['template'] } },
		description: 'How to enter the values of the template’s variables',
	},
	{
		displayName: 'Template Variables',
		name: 'contentVariables',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		typeOptions: {
			loadOptionsDependsOn: ['contentSid.value'],
			resourceMapper: {
				resourceMapperMethod: 'templateVariables',
				mode: 'add',
				fieldWords: { singular: 'variable', plural: 'variables' },
				addAllFields: true,
				supportAutoMap: false,
			},
		},
		displayOptions: { show: { content: ['template'], variables: ['fields'] } },
		description: 'Remove a variable to use the template’s default',
	},
	{
		displayName: 'Variables as JSON',
		name: 'contentVariablesJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "1": "Ann", "2": "Monday" }',
		displayOptions: { show: { content: ['template'], variables: ['json'] } },
		description:
			'The value of each variable, by its name in the template. Variables that are left out keep the template’s default.',
	},
];

export const searchTemplates = searchLists({
	route: 'GET https://content.twilio.com/v1/Content',
	entry: ({ sid, friendly_name, language }) => ({
		name: `${friendly_name} (${language})`,
		value: String(sid),
	}),
});
