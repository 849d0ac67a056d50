import { findEntry } from '../../catalog';
import type { CatalogEntry } from '../../catalog/entry';
import { accountSidOfPath } from '../../descriptions/accountSid';
import { binaryField } from '../../descriptions/binaryField';
import { options } from '../../descriptions/collections';
import { returnAllOrLimit } from '../../descriptions/returnAll';
import { simplify } from '../../descriptions/simplify';
import type { FieldReader } from '../../engine/fieldReader';
import type { CustomOperation } from '../../engine/operation';
import { planRequest } from '../../engine/planRequest';
import type { Result } from '../../engine/results';
import { deletedResult, fileResult, listResult, singleResult } from '../../engine/results';
import { checkSubaccount } from '../../engine/subaccount';
import { shorten } from '../../engine/values/refuse';
import type { Route } from '../../twilio/route';
import { forFiles, forLists } from './answers';
import { requestOf } from './catalogRequest';
import { simplified } from './simplified';

/** Any operation of Twilio's API. Source: https://www.twilio.com/docs/api */
export const run: CustomOperation = {
	option: {
		name: 'Run',
		description: 'Run any operation of Twilio’s API',
		action: 'Run an API operation',
	},
	description: [
		{
			displayName: 'Product Name or ID',
			name: 'product',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'apiProducts' },
			default: '',
			description:
				'The Twilio product to search in. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'API Operation',
			name: 'apiOperation',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			required: true,
			description:
				'The operation to run. Search by words (e.g. "buy phone number"), path or SID prefix. The link opens Twilio’s documentation.',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					typeOptions: { searchListMethod: 'searchOperations', searchable: true },
				},
				{
					displayName: 'By Key',
					name: 'key',
					type: 'string',
					placeholder: 'e.g. messaging_v1.CreateService',
				},
			],
		},
		{
			displayName: 'Parameter Help Name or ID',
			name: 'parameterHelp',
			type: 'options',
			noDataExpression: true,
			typeOptions: {
				loadOptionsMethod: 'parameterHelp',
				loadOptionsDependsOn: ['apiOperation.value'],
			},
			default: '',
			description:
				'Shows what the parameters mean. Your choice has no effect. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'Parameters',
			name: 'parameters',
			type: 'resourceMapper',
			noDataExpression: true,
			default: { mappingMode: 'defineBelow', value: null },
			typeOptions: {
				loadOptionsDependsOn: ['apiOperation.value'],
				resourceMapper: {
					resourceMapperMethod: 'operationParameters',
					mode: 'add',
					fieldWords: { singular: 'parameter', plural: 'parameters' },
					addAllFields: false,
					supportAutoMap: false,
					allowEmptyValues: true,
				},
			},
		},
		...returnAllOrLimit.map((field) => ({
			...field,
			displayOptions: {
				...forLists,
				show: { ...field.displayOptions?.show, ...forLists.show },
			},
		})),
		{
			...simplify,
			default: false,
			hint: 'Removes links, URLs of the API, the Account SID and the API version',
		},
		{ ...binaryField, displayOptions: forFiles },
		options([
			accountSidOfPath,
			{
				displayName: 'Read Only',
				name: 'readOnly',
				type: 'boolean',
				default: true,
				description:
					'Whether to block operations that create, update or delete. Recommended when an AI agent chooses the operation.',
			},
		]),
	],
	async plan(fields, client) {
		const entry = await chosenEntry(fields);
		if (fields.boolean('options.readOnly') && entry.method !== 'GET') {
			throw fields.invalid(
				'apiOperation',
				`is not read-only: ${entry.name}`,
				'Choose an operation that only reads, or turn off the option "Read Only".',
			);
		}
		checkSubaccount(fields, entry.url);
		return planRequest(
			{
				client,
				route: `${entry.method} ${entry.url}` as Route,
				fields,
				values: requestOf(entry, fields, client.context.getTimezone()),
				isCreate: entry.key.includes('.Create'),
			},
			fields.boolean('simplify') ? simplified(resultOf(entry)) : resultOf(entry),
		);
	},
};

async function chosenEntry(fields: FieldReader): Promise<CatalogEntry> {
	const key = fields.requiredText('apiOperation').trim();
	const entry = await findEntry(key);
	if (entry) return entry;
	throw fields.invalid(
		'apiOperation',
		`is not known to this version of the package: "${shorten(key)}"`,
		'Choose it again: Twilio may have replaced it. The resource Custom Request can still send it.',
	);
}

function resultOf({ binary, list, method }: CatalogEntry): Result {
	if (binary) return fileResult;
	if (list) return listResult;
	return method === 'DELETE' ? deletedResult : singleResult;
}
