import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { SEND_AND_WAIT_OPERATION } from 'n8n-workflow';

/**
 * The description of the chosen API operation: the one that its form saves
 * (resources/apiOperation/form.ts), or else its key, which shows at least whether it only reads.
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

/** n8n shows a field for every value of another one that is an expression. */
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
 * The description of the node as a tool of an AI agent, a field for each operation, so that its default
 * says what the operation costs and whether it can be undone. The field that n8n adds to nodes without
 * one gives the operation's action only. Send and Wait has none: n8n makes it the human review of other
 * tools, which keep their own.
 * @param fields of all resources, among them each one's Operation selector
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
