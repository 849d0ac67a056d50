import type { INode, NodeParameterValueType } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { operations as resources } from '../../nodes/Twilio/resources';
import { Twilio } from '../../nodes/Twilio/Twilio.node';

const node = new Twilio();
node.description = { ...node.description, name: 'twilioTool' };

/** The description that n8n gives an AI agent of the node as a tool. */
function toolDescription(parameters: Record<string, NodeParameterValueType>): string {
	const tool: INode = {
		id: '1',
		name: 'Twilio',
		type: 'n8n-nodes-twilio.twilioTool',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	const { description } = node;
	tool.parameters = NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		true,
		false,
		tool,
		description,
	)!;
	return NodeHelpers.getToolDescriptionForNode(tool, node);
}

const operations = Object.entries(resources)
	.filter(([resource]) => !['apiOperation', 'customRequest'].includes(resource))
	.flatMap(([resource, records]) =>
		Object.entries(records)
			// a human review, which has no description of its own
			.filter(([operation]) => operation !== 'sendAndWait')
			.map(([operation, record]) => ({
				operation: `${resource}: ${operation}`,
				route: 'route' in record ? record.route : '',
				text: toolDescription({ resource, operation }),
			})),
	);

/** What Twilio charges for. Source: https://www.twilio.com/en-us/pricing */
const charged = [
	'call: make',
	'call: startRecording',
	'call: startSiprec',
	'call: startStream',
	'call: startTranscription',
	'lookup: get',
	'participant: add',
	'phoneNumber: buy',
	'sms: reply',
	'sms: send',
	'verification: send',
];

/** What cannot be undone although it is no DELETE. */
const final = [
	'call: cancel',
	'call: hangUp',
	'conference: end',
	'queue: dequeue',
	'sms: cancel',
	'sms: redact',
	'sms: send',
	'verification: cancel',
	'verification: send',
];

const saying = (words: RegExp) =>
	operations.filter(({ text }) => words.test(text)).map(({ operation }) => operation);

it('says what each operation does', () => {
	expect(operations.filter(({ text }) => !/^Twilio: [A-Z]\w+ /.test(text))).toEqual([]);
});

it('warns of charges if and only if there are some', () => {
	expect(saying(/Twilio charges for/).sort()).toEqual(charged);
});

it('warns that it cannot be undone if and only if that is so', () => {
	const deletes = operations.filter(({ route }) => route.startsWith('DELETE'));
	expect(saying(/cannot be undone/).sort()).toEqual(
		[...deletes.map(({ operation }) => operation), ...final].sort(),
	);
});

it.each([
	['GET', /only reads/],
	['DELETE', /cannot be undone/],
	['POST', /can cost money or make changes/],
	['={{ $json.method }}', /can cost money or make changes/],
])('says what a custom request can do with its method: %s', (method, words) => {
	expect(toolDescription({ resource: 'customRequest', operation: 'send', method })).toMatch(words);
});

it('uses a description that was entered, also with n8n’s own fields', () => {
	const saved = { resource: 'sms', operation: 'send', toolDescription: 'Texts Ann' };
	expect(toolDescription(saved)).toBe('Texts Ann');
	expect(toolDescription({ ...saved, descriptionType: 'manual' })).toBe('Texts Ann');
	expect(toolDescription({ resource: 'sms', operation: 'send', descriptionType: 'auto' })).toMatch(
		/Twilio charges/,
	);
});

it('is offered for tools only', () => {
	const { properties } = new Twilio().description;
	const fields = properties.filter(({ name }) => name === 'toolDescription');
	expect(fields.map(({ displayOptions }) => displayOptions?.show?.['@tool'])).toEqual(
		fields.map(() => [true]),
	);
});
