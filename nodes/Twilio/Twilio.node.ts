import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { requestOptions } from './descriptions/requestOptionsField';
import { toolDescriptions } from './descriptions/tool';
import { execute } from './engine/execute';
import { withDescriptionInMessage, withHtmlDescription } from './engine/nodeError';
import { isTool } from './engine/tool';
import { receive } from './wait/receive';
import { waitingWebhooks } from './wait/webhooks';
import { methods, operations, resourceFields, subtitle } from './resources';

/** Twilio's action node. Saved workflows of n8n's own Twilio node run on it unchanged. */
export class Twilio implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Twilio',
		name: 'twilio',
		icon: { light: 'file:../../icons/twilio.svg', dark: 'file:../../icons/twilio.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle,
		description:
			'Send SMS, MMS, WhatsApp and RCS messages, make and control calls, and use every other operation of Twilio’s API',
		defaults: { name: 'Twilio' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'twilioApi', required: true }],
		webhooks: waitingWebhooks,
		waitingNodeTooltip:
			'={{ ({ completed: "Waiting for the call to end", delivery: "Waiting for the delivery of the message", recording: "Waiting for the recording of the call" })[$parameter.waitFor] ?? "Waiting for an answer" }}',
		properties: [...toolDescriptions(resourceFields), ...resourceFields, requestOptions],
	};

	methods = methods;

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const run = async () => await execute(this, operations);
		const present = isTool(this.getNode()) ? withDescriptionInMessage : withHtmlDescription;
		return await present(run);
	}
	/** Requests to the URLs that an execution waits for. */
	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
