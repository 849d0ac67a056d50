import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { SEND_AND_WAIT_OPERATION } from 'n8n-workflow';

/**
 * The description of the chosen API operation, which its form saves (resources/apiOperation/form.ts). Without
 * it, the operation's key, which at least shows whether the operation only reads.
 */
const API_OPERATION = `=Twilio API operation: {{
	$parameter.parameters?.schema?.find(({ id }) => id === '@' + $parameter.apiOperation)?.displayName
	|| ($parameter.apiOperation || 'any, by its key such as messaging_v1.ListService')
	+ (/^(?!lookups).*\\.(List|Fetch)/.test($parameter.apiOperation)
		? ''
		: $parameter.options?.readOnly
			? '. It only reads; Twilio charges for lookups.'
			: '. It can cost money or make changes that cannot be undone.')
}}`;

/** Matches an expression, because n8n ignores show conditions on a field that has an expression. */
const isExpression = { _cnd: { startsWith: '=' } } as const;

const descriptionField = (
	text: string,
	{ show, hide }: Pick<IDisplayOptions, 'show' | 'hide'>,
): INodeProperties => ({
	displayName: 'Description',
	name: 'toolDescription',
	type: 'string',
	typeOptions: { rows: 3 },
	required: true,
	default: text,
	displayOptions: { show: { '@tool': [true], ...show }, ...(hide && { hide }) },
	description: 'What this tool does and when to use it, for the AI agent',
});

const forMethods = (text: string, displayOptions: Pick<IDisplayOptions, 'show' | 'hide'>) =>
	descriptionField(`Twilio: Send ${text}`, {
		...displayOptions,
		show: { resource: ['customRequest'], ...displayOptions.show },
	});

const customRequest: INodeProperties[] = [
	forMethods(
		'a GET request to an endpoint of Twilio’s API. It only reads; Twilio charges for lookups.',
		{
			show: { method: ['GET'] },
			hide: { method: [isExpression] },
		},
	),
	forMethods('a DELETE request to an endpoint of Twilio’s API. This cannot be undone.', {
		show: { method: ['DELETE'] },
		hide: { method: [isExpression] },
	}),
	forMethods(
		'a request to an endpoint of Twilio’s API. It can cost money or make changes that cannot be undone.',
		{ hide: { method: ['GET', 'DELETE'] } },
	),
];

/**
 * The description of the node as a tool of an AI agent. There is one field for each operation, so that the
 * default says what the operation costs and whether it can be undone. Without these fields, n8n would add
 * one that contains only the operation's action. Send and Wait has no such field: n8n uses it for the human
 * review of other tools, which keep their own descriptions.
 * @param fields the fields of all resources, including their Operation selectors
 */
export const toolDescriptions = (fields: INodeProperties[]): INodeProperties[] => [
	descriptionField(API_OPERATION, { show: { resource: ['apiOperation'] } }),
	...customRequest,
	...fields
		.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options }) => {
			const resource = displayOptions!.show!.resource!;
			if (resource.includes('apiOperation') || resource.includes('customRequest')) return [];
			return (options as INodePropertyOptions[])
				.filter(({ value }) => value !== SEND_AND_WAIT_OPERATION)
				.map(({ value, description }) =>
					descriptionField(`Twilio: ${description}`, { show: { resource, operation: [value] } }),
				);
		}),
];
