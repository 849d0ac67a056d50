import type { IDataObject, IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import type { Output } from '../engine/results';
import type { TwilioClient } from '../transport/client';
import type { ResumeRequest } from './resumeRequest';
import type { WaitingItem } from './waitState';

/** The client of a waiting node, in `execute` and in `webhook`. */
export type WaitClient = TwilioClient<IExecuteFunctions | IWebhookFunctions>;

/** The outcome of an item. */
export interface Outcome {
	output: Output[number];
	/** Whether somebody answered. */
	isAnswer: boolean;
}

/** The answer in a request, and the response to it. */
export interface Received {
	answer?: IDataObject;
	response?: ResumeResponse;
}

export interface ResumeResponse {
	headers: Record<string, string>;
	body: string;
}

/** Something that an execution can wait for, complete in one record. */
export interface WaitFor {
	/**
	 * Whether its requests come from Twilio, so that Twilio's signature is verified. If not, they come
	 * from browsers.
	 */
	isFromTwilio: boolean;
	/** Whether answers are in requests only, so that they must be saved until all others have arrived. */
	hasAnswersInRequests: boolean;
	/** The settings to save with the item for its answer. Throws if a field is invalid. */
	details?(fields: FieldReader): IDataObject;
	/** Handles a request about an item. Missing if requests only signal a change at Twilio. */
	receive?(
		request: ResumeRequest,
		item: WaitingItem,
		more: {
			/** Whether the item already has an answer. */
			isAnswered: boolean;
			client(): Promise<WaitClient>;
		},
	): Promise<Received> | Received;
	/** The response when a request about an item cannot be handled; empty if missing. */
	failure?(item: WaitingItem): ResumeResponse;
	/**
	 * Gets the outcome of an item from Twilio, because requests can be lost, repeated or out of order.
	 * Returns undefined while the item has no outcome. Missing if answers are in requests only.
	 */
	outcome?(client: WaitClient, item: WaitingItem): Promise<Outcome | undefined>;
	/** Cleans up at Twilio for an item when the execution resumes. */
	release?(client: WaitClient, item: WaitingItem, isSettled: boolean): Promise<void>;
}
