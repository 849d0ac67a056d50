import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { download } from '../transport/download';
import { readList } from '../transport/paginate';
import { send, urlOf } from '../transport/send';
import type { Item } from './item';
import type { Errand } from './operation';

/** Output items before they are paired with the input item. */
export type Output = Array<Pick<INodeExecutionData, 'json' | 'binary'>>;

/** Sends one request of an operation and makes output items of what comes back. */
export type Result = (errand: Errand) => Promise<Output>;

/** Twilio's answer; with Simplify on, the fields worth having. */
export const one: Result = async ({ caller, operation, item, values }) => {
	const answer = await send(caller, operation.route, values);
	return [{ json: simplify(answer, operation.simplified, item) }];
};

/** The entries of a list, an item each: all of them, or as many as Limit says. */
export const many: Result = async ({ caller, operation, item, values }) => {
	const output: Output = [];
	for await (const entry of readList(caller, operation.route, values, limitOf(item))) {
		output.push({ json: simplify(entry, operation.simplified, item) });
	}
	return output;
};

/** How many entries of a list an item asks for. */
export const limitOf = (item: Item): number =>
	item.flag('returnAll') ? Infinity : item.requiredNumber('limit');

/** That it is gone. The last placeholder of a route is what was deleted. */
export const deleted: Result = async ({ caller, operation, values }) => {
	await send(caller, operation.route, values);
	return [{ json: { deleted: true, sid: Object.values(values.path ?? {}).at(-1) } }];
};

/** The file at the operation's address, named after what it is of, in the field the item names. */
export const file: Result = async ({ caller, operation, item, values }) => {
	const { path = {} } = values;
	const name = path.Sid ?? Object.values(path).at(-1) ?? 'file';
	const field = item.requiredText('binaryPropertyName');
	const data = await download(caller, urlOf(caller, operation.route, values), name);
	return [{ json: path.Sid ? { sid: path.Sid } : {}, binary: { [field]: data } }];
};

function simplify(answer: IDataObject, fields: string[] | undefined, item: Item): IDataObject {
	if (!fields || !item.flag('simplify')) return answer;
	return Object.fromEntries(fields.map((field) => [field, answer[field]]));
}
