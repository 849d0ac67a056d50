import type { IDataObject, IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';
import type { Output } from '../engine/results';
import type { TwilioClient } from '../transport/client';
import type { ResumeRequest } from './resumeRequest';
import type { WaitingItem } from './waitState';

/** The client of a node that waits: before, and when a request arrives. */
export type WaitClient = TwilioClient<IExecuteFunctions | IWebhookFunctions>;

/** What came of an item. */
export interface Outcome {
	output: Output[number];
	/** Whether somebody answered. */
	isAnswer: boolean;
}

/** What a request brings, and how to respond to it. */
export interface Received {
	answer?: IDataObject;
	response?: ResumeResponse;
}

export interface ResumeResponse {
	headers: Record<string, string>;
	body: string;
}

/** Something that an execution can wait for: all that is special about it, in one file. */
export interface WaitFor {
	/** Whether its requests come from Twilio, whose signature is then verified, not from browsers. */
	isFromTwilio: boolean;
	/** Whether an answer is in the request only, so that it has to be kept until the others are there. */
	hasAnswersInRequests: boolean;
	/** What is needed of an item once its answer arrives. Throws when a field is invalid. */
	details?(fields: FieldReader): IDataObject;
	/**
	 * Handles a request about an item. Missing where a request only says that Twilio can be asked.
	 */
	receive?(
		request: ResumeRequest,
		item: WaitingItem,
		more: {
			/** Whether the item has its answer already. */
			isAnswered: boolean;
			client(): Promise<WaitClient>;
		},
	): Promise<Received> | Received;
	/** The response when a request about an item cannot be handled; empty if missing. */
	failure?(item: WaitingItem): ResumeResponse;
	/**
	 * What came of an item by what Twilio knows, since requests can be lost, come twice and in any
	 * order; undefined as long as it is open. Missing where answers come with requests only.
	 */
	outcome?(client: WaitClient, item: WaitingItem): Promise<Outcome | undefined>;
	/** Ends at Twilio what is left of an item when the execution resumes. */
	release?(client: WaitClient, item: WaitingItem, isSettled: boolean): Promise<void>;
}
