import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { download } from '../transport/download';
import { asObject, readList } from '../transport/paginate';
import { sendRequest, buildUrl } from '../transport/sendRequest';
import type { FieldReader } from './fieldReader';
import type { PlannedRequest } from './operation';

/** Output items before they are paired with the input item. */
export type Output = Array<Pick<INodeExecutionData, 'json' | 'binary'>>;

/** Sends the requests of an item that has been read. */
export type Run = () => Promise<Output>;

/** Reads the fields that the output depends on, and returns the function that sends the request. */
export type Result = (request: PlannedRequest) => Run;

/** The item for Twilio's response; with Simplify on, only the fields that people use. */
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

/** The items for a list: one per entry, all or up to Limit. */
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

/** The maximum number of entries that an item asks for. */
export const readLimit = (fields: FieldReader): number =>
	fields.boolean('returnAll') ? Infinity : fields.requiredNumber('limit');

/**
 * The item for a deletion, with Twilio's response, such as the URL of its status. The last placeholder of
 * the route is the deleted resource.
 */
export const deletedResult: Result =
	({ client, route, values }) =>
	async () => {
		const response = asObject(await sendRequest(client, route, values));
		const sid = Object.values(values.path ?? {}).at(-1);
		return [{ json: { ...response, deleted: true, sid } }];
	};

/** The item with the file of a route, in the binary field of the item's choice. */
export const fileResult: Result = ({ client, route, fields, values }) => {
	const { path = {} } = values;
	const name = path.Sid ?? Object.values(path).at(-1) ?? 'file';
	const field = fields.requiredText('binaryPropertyName');
	const url = buildUrl(client, route, values);
	const json = path.Sid ? { sid: path.Sid } : {};
	return async () => [{ json, binary: { [field]: await download(client, url, name) } }];
};

/** Applies Simplify to a response. */
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
