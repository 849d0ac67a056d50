import type { IDataObject } from 'n8n-workflow';

import { runOperation } from '../../../../engine/runOperation';

const trigger = (reply: string) => ({
	type: 'n8n-nodes-twilio.twilioTrigger',
	parameters: { reply },
});

const reply = async (
	parameters: IDataObject,
	more: Partial<Parameters<typeof runOperation>[0]> = {},
) => await runOperation({ resource: 'sms', operation: 'reply', parameters, ...more });

const hello = '<Response><Message><Body>Hello Ann &amp; Bo</Body></Message></Response>';

const answered = {
	responses: [{ body: hello, headers: { 'content-type': 'text/xml' }, statusCode: 200 }],
	items: [{ json: { twiml: hello }, pairedItem: { item: 0 } }],
	requests: [],
};

it('answers the message that started the workflow, which goes on', async () => {
	const run = await reply(
		{ message: '={{ "Hello " + $json.name }}' },
		{ items: [{ name: 'Ann & Bo' }], start: trigger('replyNode') },
	);
	expect(run).toEqual(answered);
});

it('answers with media', async () => {
	const { responses } = await reply({ mediaUrl: '={{ ["https://example.com/a.png"] }}' });
	expect(responses).toMatchObject([
		{ body: '<Response><Message><Media>https://example.com/a.png</Media></Message></Response>' },
	]);
});

it('answers with TwiML', async () => {
	const replyTwiml = '<Response><Redirect>https://example.com/</Redirect></Response>';
	const { responses } = await reply({ reply: 'twiml', replyTwiml });
	expect(responses).toMatchObject([{ body: replyTwiml }]);
});

it.each([
	['a Webhook node', { type: 'n8n-nodes-base.webhook' }],
	['a Twilio Trigger that is switched off', { ...trigger('none'), disabled: true }],
	['a person', { type: 'n8n-nodes-base.manualTrigger' }],
])('lets through a start by %s', async (_what, start) => {
	expect(await reply({ message: 'Hello Ann & Bo' }, { start })).toEqual(answered);
});

it.each(['none', 'text', ''])(
	'says so when the Twilio Trigger answers by itself: %j',
	async (setting) => {
		await expect(reply({ message: 'Hi' }, { start: trigger(setting) })).rejects.toMatchObject({
			message: 'The Twilio Trigger does not wait for this reply',
			description: 'In the Twilio Trigger, set Reply to Use Reply Operation.',
			responses: [],
		});
	},
);

it('answers with the first item only, and says so of the others', async () => {
	const items = [{ name: 'Ann & Bo' }, { name: 'Cy' }];
	const parameters = { message: '={{ "Hello " + $json.name }}' };
	await expect(reply(parameters, { items })).rejects.toMatchObject({
		message: 'Only the first item can answer Twilio’s request',
		context: { itemIndex: 1 },
		responses: answered.responses,
	});

	const run = await reply(parameters, { items, onError: 'continueRegularOutput' });
	expect(run.responses).toEqual(answered.responses);
	expect(run.items).toMatchObject([
		answered.items[0]!,
		{
			json: { error: 'Only the first item can answer Twilio’s request' },
			pairedItem: { item: 1 },
		},
	]);
});

it('sends nothing that cannot be right', async () => {
	await expect(reply({ message: '={{ $json.missing }}' })).rejects.toMatchObject({
		message: '"Message" is empty',
		responses: [],
	});
});
