import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { download } from '../transport/download';
import { asObject, readList } from '../transport/paginate';
import { sendRequest, buildUrl } from '../transport/sendRequest';
import type { FieldReader } from './fieldReader';
import type { PlannedRequest } from './operation';

/** Output items before they are paired with the input item. */
export type Output = Array<Pick<INodeExecutionData, 'json' | 'binary'>>;

/** Sends requests. The item has been read before it starts. */
export type Run = () => Promise<Output>;

/** Reads the fields that the output depends on, and returns the function that sends the request. */
export type Result = (request: PlannedRequest) => Run;

/** Twilio's response; with Simplify on, the fields that people use. */
export const singleResult: Result = (request) => {
	const { client, route, values } = request;
	const simplify = createSimplifier(request);
	return async () => {
		const response = await sendRequest(client, route, values);
		return toItems(response).map(({ json }) => ({ json: simplify(json) }));
	};
};

/** The items for a JSON response: one per entry of an array, else one. An empty array gives an empty item. */
export function toItems(response: unknown): Array<{ json: IDataObject }> {
	const values = Array.isArray(response) ? response : [response];
	return (values.length > 0 ? values : [{}]).map((value) => ({ json: asObject(value) }));
}

/** The entries of a list, an item each: all of them, or as many as Limit says. */
export const listResult: Result = (request) => {
	const { client, route, fields, values } = request;
	const simplify = createSimplifier(request);
	const limit = readLimit(fields);
	return async () => {
		const output: Output = [];
		for await (const entry of readList(client, route, values, limit)) {
			output.push({ json: simplify(entry) });
		}
		return output;
	};
};

/** How many entries of a list an item asks for. */
export const readLimit = (fields: FieldReader): number =>
	fields.boolean('returnAll') ? Infinity : fields.requiredNumber('limit');

/**
 * Confirms a deletion, with what Twilio responds, such as the URL of its status. The last placeholder of
 * the route is what was deleted.
 */
export const deletedResult: Result =
	({ client, route, values }) =>
	async () => {
		const response = asObject(await sendRequest(client, route, values));
		const sid = Object.values(values.path ?? {}).at(-1);
		return [{ json: { ...response, deleted: true, sid } }];
	};

/** The file at the operation's address, named after what it is of, in the field the item names. */
export const fileResult: Result = ({ client, route, fields, values }) => {
	const { path = {} } = values;
	const name = path.Sid ?? Object.values(path).at(-1) ?? 'file';
	const field = fields.requiredText('binaryPropertyName');
	const url = buildUrl(client, route, values);
	const json = path.Sid ? { sid: path.Sid } : {};
	return async () => [{ json, binary: { [field]: await download(client, url, name) } }];
};

/** What Simplify makes of an answer. */
function createSimplifier({ simplified, fields }: PlannedRequest) {
	if (!simplified || !fields.boolean('simplify')) return unchanged;
	return (answer: IDataObject): IDataObject => {
		const kept = simplified.filter((field) => field in answer);
		return kept.length > 0
			? Object.fromEntries(kept.map((field) => [field, answer[field]]))
			: answer;
	};
}

const unchanged = (answer: IDataObject) => answer;
