import type { IDataObject } from 'n8n-workflow';

import { TwilioTrigger } from '../../../../nodes/Twilio/TwilioTrigger.node';
import { testWorkflow } from '../../../engine/workflow';

const node = new TwilioTrigger();
const webhook = node.description.webhooks!.find(({ name }) => name === 'default')!;

/** The node in a workflow, with the defaults of its parameters. */
function inWorkflow(parameters: IDataObject) {
	const { workflow, testedNode } = testWorkflow({ node, parameters, serverUrl: '' });
	return { workflow, trigger: workflow.getNode(testedNode.name)! };
}

const onReceived = { responseMode: 'onReceived', responseData: '' };

it.each([
	[{}, { ...onReceived, httpMethod: 'POST', responseCode: 204 }],
	[{ source: 'status' }, { ...onReceived, httpMethod: 'POST,GET', responseCode: 204 }],
	[{ source: 'message' }, { ...onReceived, httpMethod: 'POST,GET', responseCode: 200 }],
	[
		{ source: 'message', reply: 'replyNode' },
		{
			httpMethod: 'POST,GET',
			responseMode: 'responseNode',
			responseCode: 200,
			responseData: '',
		},
	],
	[
		{ source: 'call', reply: 'lastNode', twimlField: 'answer' },
		{
			httpMethod: 'POST,GET',
			responseMode: 'lastNode',
			responseCode: 200,
			responseData: 'firstEntryJson',
			responsePropertyName: 'answer',
		},
	],
])('n8n responds as %j says', (parameters, expected) => {
	const { workflow, trigger } = inWorkflow(parameters);
	const fields = Object.keys(expected) as Array<keyof typeof webhook>;
	const evaluated = fields.map((field) => [
		field,
		workflow.expression.getSimpleParameterValue(trigger, webhook[field] as string, 'webhook', {}),
	]);
	expect(Object.fromEntries(evaluated)).toEqual(expected);
});
