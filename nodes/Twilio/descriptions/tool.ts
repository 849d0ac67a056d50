import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/**
 * The description of the API operation that is chosen: what its form saves of it
 * (resources/apiOperation/form.ts), or else its key, which tells at least whether it only reads.
 */
const API_OPERATION = `=Twilio API operation: {{
	$parameter.parameters?.schema?.find(({ id }) => id === '@' + $parameter.apiOperation)?.displayName
	|| ($parameter.apiOperation || 'any, by its key such as messaging_v1.ListService')
	+ ($parameter.options?.readOnly || /\\.(List|Fetch)/.test($parameter.apiOperation)
		? ''
		: '. It can cost money, or change or delete something for good.')
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
	description: 'What the AI agent is told about this tool: what it does and when to use it',
});

const forMethods = (text: string, displayOptions: Pick<IDisplayOptions, 'show' | 'hide'>) =>
	descriptionField(`Twilio: Send ${text}`, {
		...displayOptions,
		show: { resource: ['customRequest'], ...displayOptions.show },
	});

const customRequest: INodeProperties[] = [
	forMethods('a GET request to an endpoint of Twilio’s API, which changes nothing', {
		show: { method: ['GET'] },
		hide: { method: [isExpression] },
	}),
	forMethods('a DELETE request to an endpoint of Twilio’s API. This cannot be undone.', {
		show: { method: ['DELETE'] },
		hide: { method: [isExpression] },
	}),
	forMethods(
		'a request to an endpoint of Twilio’s API. It can cost money, or change or delete something for good.',
		{ hide: { method: ['GET', 'DELETE'] } },
	),
];

/**
 * The description of the node as a tool of an AI agent, a field for each operation, so that its default
 * says what the operation costs and whether it can be undone. n8n's own field, added to nodes that have
 * none, tells only the operation's action.
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
			return (options as INodePropertyOptions[]).map(({ value, description }) =>
				descriptionField(`Twilio: ${description}`, { show: { resource, operation: [value] } }),
			);
		}),
];
