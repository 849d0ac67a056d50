import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { RequestValues } from '../transport/encode';
import type { Caller } from '../transport/caller';
import type { Route } from '../transport/route';
import type { Item } from './item';
import type { Result, Work } from './results';

/** On whose behalf operations work. */
export type ItemCaller = Caller<IExecuteFunctions>;

/** One request of an operation, to be sent. */
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
	/** How a request is sent, and output items are made of what comes back. */
	result: Result;
	/** The fields that Simplify keeps, in Twilio's own names. */
	simplified?: string[];
}

/** An operation without one route: it asks nothing of Twilio, or what each item says. */
export interface UnroutedOperation {
	/** The operation's fields, in the order the editor shows them. */
	description: INodeProperties[];
	/**
	 * Reads an item, and gives what is to be done for it: some work, or a request of an operation.
	 * Throws a NodeOperationError that names the field when the item cannot be right.
	 */
	plan(item: Item, caller: ItemCaller): Work | Promise<Errand>;
}

/** Operation value -> record. */
export type Resource = Record<string, Operation | UnroutedOperation>;
