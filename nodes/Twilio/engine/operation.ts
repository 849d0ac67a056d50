import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { TwilioClient } from '../transport/client';
import type { RequestValues } from '../transport/encode';
import type { Route } from '../twilio/route';
import type { FieldReader } from './fieldReader';
import type { Result, Run } from './results';

/** The Twilio client of an input item. */
export type ItemClient = TwilioClient<IExecuteFunctions>;

/** One request to be sent for an input item. */
export interface PlannedRequest {
	client: ItemClient;
	route: Route;
	fields: FieldReader;
	values: RequestValues;
	/** The fields that Simplify keeps, in Twilio's own names. */
	simplified?: string[];
	/** Whether it creates a resource; by default, whether the route does not end with a placeholder. */
	isCreate?: boolean;
}

/** How the editor shows an operation. */
interface Shown {
	/** Its entry in the Operation list. An AI agent gets the description as that of the tool. */
	option: { name: string; description: string; action: string };
	/** Its fields, in the order the editor shows them. */
	description: INodeProperties[];
	/**
	 * Puts the execution to wait once everything is sent, unless there is nothing to wait for.
	 * @param sent the output items of all input items, those that failed included
	 * @returns the output of the node; n8n ignores it while the execution waits
	 */
	wait?(client: ItemClient, sent: INodeExecutionData[]): Promise<INodeExecutionData[]>;
	/** Cleans up at Twilio if the node fails after sending some of the items. */
	stopWaiting?(client: ItemClient, sent: INodeExecutionData[]): Promise<void>;
}

/** One Twilio operation: one record in one file. */
export interface RequestOperation extends Shown, Pick<PlannedRequest, 'route' | 'simplified'> {
	/**
	 * The request for an item, or several, with Twilio's parameter names.
	 * Throws a NodeOperationError that names the field when the item cannot become a request.
	 */
	request(fields: FieldReader): RequestValues | RequestValues[];
	/** How a request is sent, and its response becomes output items. */
	result: Result;
}

/** The work for an input item once it has been read. */
export interface Plan {
	run: Run;
	/** Plans with the same key run one after the other. */
	orderingKey?: string;
}

/** An operation without a fixed route: it sends nothing to Twilio, or the request that the item describes. */
export interface CustomOperation extends Shown {
	/**
	 * Reads an item. Throws a NodeOperationError that names the field when the item is invalid.
	 */
	plan(fields: FieldReader, client: ItemClient): Plan | Promise<Plan>;
}

export type Operation = RequestOperation | CustomOperation;

/** Operation value -> record. */
export type Operations = Record<string, Operation>;
