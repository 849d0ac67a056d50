import type { INodeProperties, INodePropertyOptions, INodeType } from 'n8n-workflow';

import { accountSid } from '../descriptions/accountSid';
import { options } from '../descriptions/collections';
import { shownWhen } from '../descriptions/shownWhen';
import type { Operation, Operations } from '../engine/operation';
import { hasAccount } from '../engine/subaccount';

/** The definition of a resource. */
interface ResourceRecord extends Pick<
	NonNullable<INodeType['methods']>,
	'listSearch' | 'loadOptions' | 'resourceMapping'
> {
	/** The value saved in workflows. */
	value: string;
	/** Its name in the Resource list. */
	displayName: string;
	/** The default operation. */
	default: string;
	/** The operations by the values saved in workflows, in the order of the Operation list. */
	operations: Operations;
}

/**
 * Defines a resource. From its operations, it creates the Operation selector, the display conditions of
 * all fields, and the option Account SID.
 * @returns the record, with the `description` of all its operations
 */
export function defineResource<Own extends ResourceRecord>(
	record: Own,
): Own & { operations: Operations; description: INodeProperties[] } {
	const { value: resource, default: defaultOperation } = record;
	const operations = Object.fromEntries(
		Object.entries(record.operations).map(([value, operation]) => [
			value,
			{
				...operation,
				description: shownWhen(
					{ resource: [resource], operation: [value] },
					withAccountSid(operation),
				),
			},
		]),
	);
	const selector: INodeProperties = {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource] } },
		options: Object.entries(operations).map(([value, { option }]): INodePropertyOptions => ({
			...option,
			value,
		})),
		default: defaultOperation,
	};
	const fields = Object.values(operations).flatMap(({ description }) => description);
	return { ...record, operations, description: [selector, ...fields] };
}

/** Adds the option Account SID to each operation whose route has `{AccountSid}`. */
function withAccountSid(operation: Operation): INodeProperties[] {
	const { description } = operation;
	if (!('route' in operation) || !hasAccount(operation.route)) return description;
	const own = description.find(({ name }) => name === 'options');
	if (!own) return [...description, options([accountSid])];
	const withOption = { ...own, options: [accountSid, ...(own.options as INodeProperties[])] };
	return description.map((field) => (field === own ? withOption : field));
}
