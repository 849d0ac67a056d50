import { WebhookContext } from 'n8n-core';
import type { IDataObject, IRunExecutionData } from 'n8n-workflow';

import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { startNode } from './runNode';
import type { Run } from './runNode';
import { testWorkflow } from './workflow';

/** A request to the URL of a waiting execution. */
interface ResumeRequest {
	/** Of the item, of several. */
	url?: string;
	method?: string;
	body?: string;
	headers?: Record<string, string>;
}

/**
 * Runs the Twilio node in n8n's real engine until its execution waits.
 * @returns until when it waits, and a function that sends the node a request as n8n does
 */
export async function runUntilWaiting(run: Omit<Run, 'node'>) {
	const tested: Run = { node: new Twilio(), ...run };
	const { data, waitTill } = await startNode(tested);
	const result = data.resultData.runData.Tested?.at(-1);
	if (result?.error ?? data.resultData.error) throw result?.error ?? data.resultData.error;
	// n8n saves the execution in between
	const saved = JSON.parse(JSON.stringify(data)) as IRunExecutionData;

	async function request({ url, method = 'POST', body = '', headers = {} }: ResumeRequest) {
		const { workflow, testedNode, additionalData } = testWorkflow(tested);
		const answer = { status: 200, headers: {} as Record<string, string>, text: '' };
		const response = {
			status(code: number) {
				answer.status = code;
				return response;
			},
			setHeader(name: string, value: string) {
				answer.headers[name] = value;
			},
			end(text = '') {
				answer.text = text;
			},
		};
		const context = new WebhookContext(
			workflow,
			testedNode,
			{
				...additionalData,
				httpRequest: {
					method,
					headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
					rawBody: Buffer.from(body),
					query: Object.fromEntries(url ? new URL(url).searchParams : []),
					body: Object.fromEntries(new URLSearchParams(body)),
				},
				httpResponse: response,
			} as never,
			'webhook',
			{ webhookDescription: tested.node.description.webhooks![0]! } as never,
			[],
			saved,
		);
		const { workflowData, webhookResponse } = await tested.node.webhook!.call(context);
		return {
			...answer,
			text: (webhookResponse as string | undefined) ?? answer.text,
			resumedWith: workflowData?.[0],
		};
	}

	return { waitTill, output: result?.data?.main?.[0] ?? [], request };
}

/** The body of a form. */
export const form = (values: IDataObject) =>
	new URLSearchParams(values as Record<string, string>).toString();
