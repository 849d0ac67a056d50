import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import type { PageTexts } from './page';

/** What a waiting execution is waiting for. n8n saves it with the execution, so it outlives restarts. */
export type WaitState =
	| {
			waitFor: 'approval' | 'freeText';
			page: PageTexts;
	  }
	| {
			waitFor: 'delivery';
			/** The messages as Twilio returned them, and the errors of those that could not be sent. */
			sent: INodeExecutionData[];
	  };

/** The state that `putToWait` saved. */
export const waitState = (context: IWebhookFunctions): WaitState =>
	context.evaluateExpression(
		`{{ $node[${JSON.stringify(context.getNode().name)}].context }}`,
	) as WaitState;
