import type { INodeProperties, INodeType } from 'n8n-workflow';

import type { Operations } from '../engine/operation';
import { apiOperation } from './apiOperation';
import { call } from './call';
import { conference } from './conference';
import { customRequest } from './customRequest';
import { lookup } from './lookup';
import { participant } from './participant';
import { phoneNumber } from './phoneNumber';
import { queue } from './queue';
import { recording } from './recording';
import { sms } from './sms';
import { transcription } from './transcription';
import { verification } from './verification';

/** All resources in the order of the Resource list, most used first. */
export const resources = [
	sms,
	call,
	verification,
	lookup,
	phoneNumber,
	recording,
	conference,
	participant,
	queue,
	transcription,
	apiOperation,
	customRequest,
] as const;

/** Resource value -> operation value -> operation. */
export const operations: Record<string, Operations> = Object.fromEntries(
	resources.map((resource) => [resource.value, resource.operations]),
);

/** The Resource selector, and the fields of all resources. */
export const resourceFields: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ displayName, value }) => ({ name: displayName, value })),
		default: 'sms',
	},
	...resources.flatMap(({ description }) => description),
];

const names = Object.fromEntries(
	resources.map(({ value, displayName, operations: own }) => [
		value,
		[
			displayName,
			Object.fromEntries(Object.entries(own).map(([key, { option }]) => [key, option.name])),
		],
	]),
);

/**
 * The subtitle of the node on the canvas, with the labels of the form: "Send: Message". For an API
 * operation, the name that its form saves (resources/apiOperation/form.ts), or else its key.
 */
export const subtitle = `={{
	(([resource, operations], operation, { apiOperation, parameters }) =>
		operation === 'run' && apiOperation
			? parameters?.schema?.find(({ id }) => id === '@' + apiOperation)?.displayName.split(' (')[0] || apiOperation
			: (operations[operation] || operation) + ': ' + resource
	)(${JSON.stringify(names)}[$parameter.resource] || [$parameter.resource, {}], $parameter.operation, $parameter)
}}`;

type Methods = NonNullable<INodeType['methods']>;

type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
	all: infer Intersection,
) => void
	? Intersection
	: never;

/** The methods of one kind, of all resources. */
const merged = <Kind extends keyof Methods & ('listSearch' | 'loadOptions' | 'resourceMapping')>(
	kind: Kind,
) =>
	Object.assign({}, ...resources.map((resource: object) => (resource as Methods)[kind])) as All<
		Extract<(typeof resources)[number], Record<Kind, unknown>>[Kind]
	>;

/** The list searches, option lists and forms for the editor. */
export const methods = {
	listSearch: merged('listSearch'),
	loadOptions: merged('loadOptions'),
	resourceMapping: merged('resourceMapping'),
};
