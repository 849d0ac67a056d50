import type { INodeExecutionData, INodeType } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { accountSid } from '../engine/workflow';

const request = {
	method: 'POST',
	url: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`,
	headers: {
		accept: 'application/json',
		'content-type': 'application/x-www-form-urlencoded',
	},
	body: new URLSearchParams({
		To: '+15551230001',
		From: '+15005550006',
		Body: 'Your order is on its way.',
	}).toString(),
} as const;

/** Calls n8n's request helper for each item, some at a time, and does nothing else. */
export const bareNode = (atATime: number): INodeType => ({
	description: {
		displayName: 'Bare',
		name: 'bare',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: { name: 'Bare' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'twilioApi', required: true }],
		properties: [],
	},
	async execute() {
		const output: INodeExecutionData[] = [];
		const left = this.getInputData().keys();
		const sendTheRest = async () => {
			for (const item of left) {
				const { httpRequestWithAuthentication } = this.helpers;
				const json = await httpRequestWithAuthentication.call(this, 'twilioApi', request);
				output[item] = { json, pairedItem: { item } };
			}
		};
		await Promise.all(Array.from({ length: atATime }, sendTheRest));
		return [output];
	},
});
