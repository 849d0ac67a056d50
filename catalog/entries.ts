import type { CatalogEntry } from '../nodes/Twilio/catalog/entry';
import type { Method } from '../nodes/Twilio/twilio/route';
import { firstSentence } from './help';
import { pagingOf, withoutPaging } from './lists';
import { nameOf, resourceOf } from './names';
import type { Source } from './openapi';
import { parametersOf } from './parameters';
import { warningOf } from './warnings';

/** The catalog entry of an operation. */
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
		warning: warningOf(source),
		method: method.toUpperCase() as Method,
		url: server + path,
		parameters,
		body: bodyOf(source),
		...paging,
		...(isFile(source) && { binary: true }),
	};
}

function bodyOf({ operation }: Source): CatalogEntry['body'] {
	const [type] = Object.keys(operation.requestBody?.content ?? {});
	if (!type) return undefined;
	return type.endsWith('json') ? 'json' : 'form';
}

/** An operation that redirects returns a file. */
const isFile = ({ operation }: Source) => '307' in operation.responses;
