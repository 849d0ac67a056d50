import type { IDataObject } from 'n8n-workflow';

import { methods } from '../../../../../nodes/Twilio/resources';
import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { accounts } from '../../../../../sandbox/twilio/accounts';
import { templateSids } from '../../../../../sandbox/twilio/contentTemplates';
import type { Sandbox } from '../../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../../sandbox/twilio/sandbox';
import { editorContext } from '../../../../engine/editor';
import { startLocalServer } from '../../../../engine/localServer';

let twilio: Sandbox;

beforeAll(async () => {
	twilio = await startSandbox();
});

afterAll(async () => await twilio.stop());

const fieldsOf = async (value: string, options: IDataObject = {}, serverUrl = twilio.url) =>
	(
		await methods.resourceMapping.templateVariables.call(
			editorContext({
				node: new Twilio(),
				serverUrl,
				credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
				parameters: {
					resource: 'sms',
					operation: 'send',
					content: 'template',
					contentSid: { __rl: true, mode: 'list', value },
					options,
				},
			}),
		)
	).fields;

it('makes a field of each variable of a template, with its sample; it can be removed', async () => {
	expect(await fieldsOf(templateSids.withVariables)).toMatchObject([
		{ id: '1', displayName: '1 (e.g. Ada)', required: false, type: 'string' },
		{ id: '2', displayName: '2 (e.g. 42)', required: false, type: 'string' },
	]);
});

it('makes a field of each placeholder, with or without a sample', async () => {
	const server = await startLocalServer(() => ({
		status: 200,
		body: {
			variables: { 2: 'Monday' },
			types: {
				'twilio/text': { body: 'Hi {{1}}, see you on {{2}}' },
				'twilio/card': {
					title: '"{{ name }}"',
					actions: [{ type: 'URL', url: 'https://example.com/{{first_name}}?x={{1}}' }],
				},
			},
		},
	}));
	const fields = await fieldsOf(templateSids.withVariables, {}, server.url);
	expect(fields.map(({ displayName, required }) => [displayName, required])).toEqual([
		['1', true],
		['2 (e.g. Monday)', false],
		['first_name', true],
		['name', true],
	]);
	await server.stop();
});

it('refuses a subaccount, whose templates it cannot read', async () => {
	await expect(
		fieldsOf(templateSids.withVariables, { accountSid: accounts.sub.sid }),
	).rejects.toMatchObject({ message: '"Account SID" cannot be used here' });
});

it('makes none if there are none, or no template is chosen', async () => {
	expect(await fieldsOf(templateSids.withoutVariables)).toEqual([]);
	expect(await fieldsOf('')).toEqual([]);
});
