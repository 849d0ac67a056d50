import type { INodeProperties } from 'n8n-workflow';

import { accountSidOfPath } from '../../descriptions/accountSid';
import { binaryField } from '../../descriptions/binaryField';
import { options } from '../../descriptions/collections';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import type { CustomOperation } from '../../engine/operation';
import type { Output } from '../../engine/results';
import { orderingKey } from '../../engine/orderingKey';
import { readLimit, toItems } from '../../engine/results';
import { requestJsonOrFile } from '../../transport/download';
import { readPages } from '../../transport/paginate';
import { addressOf, bodyOf, headersOf, methodOf } from './chosenRequest';

/**
 * A path that ends with a SID is a resource; any other path may be a list, to which a POST adds a resource.
 */
const ENDS_WITH_SID = /\/[A-Z]{2}[0-9a-f]{32}(\.json)?$/;

const nameAndValue: INodeProperties[] = [
	{ displayName: 'Name', name: 'name', type: 'string', default: '' },
	{ displayName: 'Value', name: 'value', type: 'string', default: '' },
];

/** Source: https://www.twilio.com/docs/usage/requests-to-twilio */
export const send: CustomOperation = {
	option: {
		name: 'Send',
		description: 'Send an authenticated request to any Twilio API endpoint',
		action: 'Send a custom request',
	},
	description: [
		{
			displayName: 'Method',
			name: 'method',
			type: 'options',
			options: [
				{ name: 'DELETE', value: 'DELETE' },
				{ name: 'GET', value: 'GET' },
				{ name: 'PATCH', value: 'PATCH' },
				{ name: 'POST', value: 'POST' },
				{ name: 'PUT', value: 'PUT' },
			],
			default: 'GET',
			description: 'Twilio uses GET to read, and POST to create and, in most APIs, to update',
		},
		{
			displayName: 'Path or URL',
			name: 'url',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. /2010-04-01/Accounts/{AccountSid}/Messages.json',
			description:
				'A path of api.twilio.com, or the full https URL of any host under twilio.com, such as https://verify.twilio.com/v2/Services. {AccountSid} is filled in.',
		},
		{
			displayName: 'Query Parameters',
			name: 'query',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add parameter',
			default: {},
			description: 'The query parameters of the URL. A name can occur several times.',
			options: [{ displayName: 'Parameter', name: 'parameter', values: nameAndValue }],
		},
		{
			displayName: 'Body Type',
			name: 'bodyType',
			type: 'options',
			options: [
				{
					name: 'Form',
					value: 'form',
					description: 'For most of Twilio’s APIs, with names such as FriendlyName',
				},
				{ name: 'JSON', value: 'json', description: 'For some newer products' },
				{ name: 'None', value: 'none' },
			],
			default: 'none',
			displayOptions: { hide: { method: ['GET'] } },
			description: 'How to send the values of the request',
		},
		{
			displayName: 'Form Parameters',
			name: 'form',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add parameter',
			default: {},
			displayOptions: { show: { bodyType: ['form'] }, hide: { method: ['GET'] } },
			description:
				'The values by Twilio’s parameter names. A name can occur several times; an empty value clears the field.',
			options: [{ displayName: 'Parameter', name: 'parameter', values: nameAndValue }],
		},
		{
			displayName: 'JSON',
			name: 'json',
			type: 'json',
			default: '{}',
			displayOptions: { show: { bodyType: ['json'] }, hide: { method: ['GET'] } },
			description: 'The body as an object, or as its JSON text',
		},
		{
			displayName: 'Headers',
			name: 'headers',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add header',
			default: {},
			description: 'Additional headers. Authorization and Content-Type are set automatically.',
			options: [{ displayName: 'Header', name: 'header', values: nameAndValue }],
		},
		{
			displayName: 'Read List',
			name: 'readList',
			type: 'boolean',
			default: false,
			displayOptions: { show: { method: ['GET'] } },
			description:
				'Whether the response is a list, which is read page by page, with one item per entry',
		},
		...returnAllOrLimit.map((field) => ({
			...field,
			displayOptions: {
				show: { method: ['GET'], readList: [true], ...field.displayOptions?.show },
			},
		})),
		{ ...binaryField, hint: 'The name of the output binary field for a response that is a file' },
		options([accountSidOfPath]),
	],
	plan(fields, client) {
		const method = methodOf(fields);
		const url = addressOf(fields, client.account);
		const headers = headersOf(fields);
		if (method === 'GET' && fields.boolean('readList')) {
			const limit = readLimit(fields);
			return {
				async run() {
					const output: Output = [];
					for await (const json of readPages(client, url, limit, headers)) output.push({ json });
					return output;
				},
			};
		}
		const field = fields.requiredText('binaryPropertyName');
		const { body, type, values = {} } = (method !== 'GET' && bodyOf(fields)) || {};
		const options = { headers: { ...(body && { 'content-type': type }), ...headers }, body };
		const { pathname } = new URL(url);
		const fileName = pathname
			.split('/')
			.at(-1)!
			.replace(/\.\w+$/, '');
		const isCreate = method === 'POST' && !ENDS_WITH_SID.test(pathname);
		return {
			orderingKey: orderingKey(method, url, values, isCreate),
			async run() {
				const answer = await requestJsonOrFile(client, method, url, options, fileName);
				if ('file' in answer) return [{ json: {}, binary: { [field]: answer.file } }];
				return toItems(answer.json);
			},
		};
	},
};
