import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { RequestValues } from '../transport/encode';
import type { Caller } from '../transport/caller';
import type { Route } from '../transport/route';
import type { Item } from './item';
import type { Output, Result } from './results';

/** On whose behalf operations work. */
export interface ItemCaller extends Caller {
	context: IExecuteFunctions;
}

/** One request of an operation, on its way. */
export interface Errand {
	caller: ItemCaller;
	operation: Operation;
	item: Item;
	values: RequestValues;
}

/** One Twilio operation: everything the node knows of it, in one record, in one file. */
export interface Operation {
	route: Route;
	/** The operation's fields, in the order the editor shows them. */
	description: INodeProperties[];
	/**
	 * The request an item asks for, or several, under Twilio's own parameter names.
	 * Throws a NodeOperationError that names the field when the item cannot become a request.
	 */
	request(item: Item): RequestValues | RequestValues[];
	/** Sends a request and makes output items of what comes back. */
	result: Result;
	/** The fields that Simplify keeps, in Twilio's own names. */
	simplified?: string[];
}

/** An operation without a route: it asks nothing of Twilio, or what each item says. */
export interface LocalOperation {
	/** The operation's fields, in the order the editor shows them. */
	description: INodeProperties[];
	/** Does it for an item and makes output items. Throws a NodeOperationError when it cannot. */
	run(item: Item, caller: ItemCaller): Promise<Output>;
}

/** Operation value -> record. */
export type Resource = Record<string, Operation | LocalOperation>;
