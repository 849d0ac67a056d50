import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

/** What was sent for an input item, and the settings for its answer. */
export interface WaitingItem {
	/** Twilio's message or call, or the error of an item that could not be sent. */
	sent: INodeExecutionData;
	/** The settings for the answer. */
	details: IDataObject;
}

/** What a waiting execution waits for. n8n saves it with the execution, so it survives restarts. */
export interface WaitState {
	/** The value of the field Wait For. */
	waitFor: string;
	/** The run of the node that waits. */
	run: number;
	/** Whether one of several answers is enough. */
	isFirstEnough: boolean;
	items: WaitingItem[];
}

/** The state that `putToWait` saved. */
export const waitState = (context: IWebhookFunctions): WaitState =>
	context.evaluateExpression(
		`{{ $node[${JSON.stringify(context.getNode().name)}].context }}`,
	) as unknown as WaitState;
