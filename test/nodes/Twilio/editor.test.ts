import { readFileSync } from 'node:fs';

import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import { Twilio } from '../../../nodes/Twilio/Twilio.node';
import { testWorkflow } from '../../engine/workflow';

const node = new Twilio();

const optionsOf = (name: string, resource?: string) =>
	node.description.properties.find(
		(field) =>
			field.name === name && (!resource || field.displayOptions?.show?.resource?.[0] === resource),
	)!.options as INodePropertyOptions[];

it('lists resources and operations by use', () => {
	const [first, second] = optionsOf('resource').map(({ name }) => name);
	expect([first, second]).toEqual(['Message', 'Call']);
	expect(optionsOf('operation', 'sms')[0]).toMatchObject({ action: 'Send a message' });
	expect(
		optionsOf('resource')
			.slice(-2)
			.map(({ name }) => name),
	).toEqual(['API Operation', 'Custom Request']);
});

it.each([
	['send sms'],
	['send message'],
	['text message'],
	['whatsapp'],
	['mms'],
	['rcs'],
	['call'],
	['phone'],
	['voice'],
	['ivr'],
	['otp'],
	['2fa'],
	['verify'],
	['lookup'],
])('is found by "%s" in the node panel', (words) => {
	const { alias } = JSON.parse(readFileSync('nodes/Twilio/Twilio.node.json', 'utf8')) as {
		alias: string[];
	};
	expect(alias.map((each) => each.toLowerCase())).toContain(words);
});

const apiOperation = 'messaging_v1.ListService';

it.each<[IDataObject, string]>([
	[{ resource: 'sms', operation: 'send' }, 'Send: Message'],
	[{ resource: 'queue', operation: 'getAll' }, 'Get Many: Queue'],
	[{ resource: 'apiOperation', operation: 'run', apiOperation }, apiOperation],
	[
		{
			resource: 'apiOperation',
			operation: 'run',
			apiOperation,
			parameters: {
				schema: [{ id: `@${apiOperation}`, displayName: 'List services (Messaging). x' }],
			},
		},
		'List services',
	],
	[{ resource: 'apiOperation', operation: 'run' }, 'Run: API Operation'],
	[{ resource: 'gone', operation: 'send' }, 'send: gone'],
])('has a subtitle for %j', (parameters, expected) => {
	const { workflow, testedNode } = testWorkflow({ node, parameters, serverUrl: '' });
	testedNode.parameters = parameters as never;
	expect(
		workflow.expression.getSimpleParameterValue(
			testedNode,
			node.description.subtitle,
			'internal',
			{},
		),
	).toBe(expected);
});
