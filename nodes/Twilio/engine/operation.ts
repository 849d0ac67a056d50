import type { INodeProperties } from 'n8n-workflow';

import type { RequestValues } from '../transport/encode';
import type { Route } from '../transport/route';
import type { Item } from './item';

/** One Twilio operation: everything the node knows of it, in one record, in one file. */
export interface Operation {
	route: Route;
	/** The operation's fields, in the order the editor shows them. */
	description: INodeProperties[];
	/**
	 * The request one item asks for, under Twilio's own parameter names.
	 * Throws a NodeOperationError that names the field when the item cannot become a request.
	 */
	request(item: Item): RequestValues;
}

/** Operation value -> record. */
export type Resource = Record<string, Operation>;
