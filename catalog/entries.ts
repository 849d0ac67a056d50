import type { CatalogEntry } from '../nodes/Twilio/catalog/entry';
import type { Method } from '../nodes/Twilio/transport/route';
import { firstSentence } from './help';
import { pagingOf, withoutPaging } from './lists';
import { nameOf, resourceOf } from './names';
import { answerOf, merged, type Source } from './openapi';
import { parametersOf } from './parameters';

/** What the catalogue says of an operation. */
export function entryOf(source: Source): CatalogEntry {
	const { key, method, server, path, item, operation } = source;
	const all = parametersOf(source);
	const paging = pagingOf(source, all);
	const parameters = paging.list ? withoutPaging(all) : all;
	return {
		key,
		resource: resourceOf(path),
		name: nameOf(source, paging.list !== undefined || /^List/.test(operation.operationId)),
		help: firstSentence(operation.description || operation.summary || item.description),
		method: method.toUpperCase() as Method,
		url: server + path,
		parameters,
		body: bodyOf(source),
		...paging,
		simplified: simplifiedOf(source, paging.list !== undefined),
		...(isFile(source) && { binary: true }),
	};
}

function bodyOf({ operation }: Source): CatalogEntry['body'] {
	const [type] = Object.keys(operation.requestBody?.content ?? {});
	if (!type) return undefined;
	return type.endsWith('json') ? 'json' : 'form';
}

/** The fields that Twilio’s own command line shows, as far as the answer has them. */
function simplifiedOf(source: Source, isList: boolean): string[] | undefined {
	const fields = source.item['x-twilio']?.defaultOutputProperties ?? [];
	const { properties = {} } = answerOf(source) ?? {};
	const array = Object.values(properties)
		.map((property) => merged(property, source.resolve))
		.find(({ type }) => type === 'array');
	const entry =
		isList && array?.items ? merged(array.items, source.resolve).properties : properties;
	const found = fields.filter((field) => field in (entry ?? {}));
	return found.length > 0 ? found : undefined;
}

/** Files are where Twilio redirects to. */
const isFile = ({ operation }: Source) => '307' in operation.responses;
