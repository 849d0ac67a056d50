import type { IDataObject } from 'n8n-workflow';
import { resolveWebhookDescriptionField, WEBHOOK_RESOLVERS } from 'n8n-workflow';

import { TwilioTrigger } from '../../../../nodes/Twilio/TwilioTrigger.node';
import { testWorkflow } from '../../../engine/workflow';

const node = new TwilioTrigger();
const webhook = node.description.webhooks!.find(({ name }) => name === 'default')!;
const resolvers = Object.entries(webhook[WEBHOOK_RESOLVERS]!);

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
])('n8n answers as %j says, with its expressions and without', (parameters, expected) => {
	const { workflow, trigger } = inWorkflow(parameters);
	const evaluated = resolvers.map(([field]) => [
		field,
		workflow.expression.getSimpleParameterValue(trigger, webhook[field], 'webhook', {}),
	]);
	const resolved = resolvers.map(([field, { resolve }]) => [field, resolve(trigger.parameters)]);
	expect(Object.fromEntries(evaluated)).toEqual(expected);
	expect(resolved).toEqual(evaluated);
});

it('n8n needs no expressions for account events and status callbacks', () => {
	for (const source of ['events', 'status']) {
		const { trigger } = inWorkflow({ source });
		for (const [field] of resolvers) {
			expect(resolveWebhookDescriptionField(trigger, webhook, field).resolved).toBe(true);
		}
	}
});
