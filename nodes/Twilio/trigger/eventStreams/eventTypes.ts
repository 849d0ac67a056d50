import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { createClient } from '../../transport/client';
import { readList } from '../../transport/paginate';
import { KNOWN_TYPES } from './knownTypes';

const PREFIX = 'com.twilio.';

const knownTypes = Object.entries(KNOWN_TYPES).flatMap(([product, types]) =>
	Object.entries(types).map(([type, description]) => ({
		name: `${product}: ${description}`,
		value: PREFIX + type,
		description: PREFIX + type,
	})),
);

const knownByType = new Map(knownTypes.map((option) => [option.value, option]));

/** The most used products, listed first. The others follow by name. */
const MOST_USED = [
	'Messaging',
	'Voice Calls',
	'Voice Insights',
	'Verify',
	'Conversations',
	'Error Logs',
];

const rankOf = ({ name }: INodePropertyOptions) => {
	const rank = MOST_USED.findIndex((product) => name.startsWith(`${product}: `));
	return rank < 0 ? MOST_USED.length : rank;
};

const inOrderOfUse = (options: INodePropertyOptions[]) =>
	options.toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name));

/** A type that this version does not know: its product and Twilio's description. */
function newType({ type, description }: IDataObject): INodePropertyOptions {
	const [product = ''] = String(type).replace(PREFIX, '').split('.');
	return {
		name: `${product.charAt(0).toUpperCase()}${product.slice(1)}: ${description || type}`,
		value: String(type),
		description: String(type),
	};
}

/**
 * The event types that the account can subscribe to, by product: Twilio's list, or the list of this version
 * if Twilio's cannot be read, e.g. with a Restricted key.
 * Source: https://www.twilio.com/docs/events/event-types
 */
export async function eventTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const options: INodePropertyOptions[] = [];
	try {
		const client = await createClient(this);
		const route = 'GET https://events.twilio.com/v1/Types';
		for await (const entry of readList(client, route, {}, Infinity)) {
			if (entry.status && entry.status !== 'available') continue;
			options.push(knownByType.get(String(entry.type)) ?? newType(entry));
		}
	} catch {
		return inOrderOfUse(knownTypes);
	}
	return inOrderOfUse(options);
}
