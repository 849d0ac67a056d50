import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

/** What was sent for an input item, and what is needed once the answer arrives. */
export interface WaitingItem {
	/** Twilio's message or call, or the error of an item that could not be sent. */
	sent: INodeExecutionData;
	/** What the item's fields say about the answer. */
	details: IDataObject;
}

/** What a waiting execution is waiting for. n8n saves it with the execution, so it outlives restarts. */
export interface WaitState {
	/** The value of the field Wait For. */
	waitFor: string;
	/** Which run of the node waits. */
	run: number;
	/** Whether one answer is enough, of several items. */
	isFirstEnough: boolean;
	items: WaitingItem[];
}

/** The state that `putToWait` saved. */
export const waitState = (context: IWebhookFunctions): WaitState =>
	context.evaluateExpression(
		`{{ $node[${JSON.stringify(context.getNode().name)}].context }}`,
	) as unknown as WaitState;
