import { resourceMapping } from '../../../../nodes/Twilio/methods/resourceMapping';
import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { accounts } from '../../../../sandbox/twilio/accounts';
import { templateSids } from '../../../../sandbox/twilio/contentTemplates';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { editorContext } from '../../../engine/editor';

let twilio: Sandbox;

beforeAll(async () => {
	twilio = await startSandbox();
});

afterAll(async () => await twilio.stop());

const fieldsOf = async (value: string) =>
	(
		await resourceMapping.templateVariables.call(
			editorContext({
				node: new Twilio(),
				serverUrl: twilio.url,
				credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
				parameters: {
					resource: 'sms',
					operation: 'send',
					content: 'template',
					contentSid: { __rl: true, mode: 'list', value },
				},
			}),
		)
	).fields;

it('makes a required field of each variable of a template, with its sample', async () => {
	expect(await fieldsOf(templateSids.withVariables)).toMatchObject([
		{ id: '1', displayName: '1 (e.g. Ada)', required: true, type: 'string' },
		{ id: '2', displayName: '2 (e.g. 42)', required: true, type: 'string' },
	]);
});

it('makes none where there are none, or no template is chosen yet', async () => {
	expect(await fieldsOf(templateSids.withoutVariables)).toEqual([]);
	expect(await fieldsOf('')).toEqual([]);
});
