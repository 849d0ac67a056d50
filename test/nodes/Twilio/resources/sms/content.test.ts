import { runOperation } from '../../../../engine/runOperation';

const addresses = { from: '+15551230000', to: '+15551230001' };
const templateSid = `HX${'1'.repeat(32)}`;

const send = async (parameters: object, items: object[] = [{}, {}]) =>
	await runOperation({
		resource: 'sms',
		operation: 'send',
		parameters: { ...addresses, ...parameters },
		items: items as never,
		answers: { body: { sid: 'SM1' } },
	});

/** The bodies sent. */
const bodies = async (parameters: object, items?: object[]) =>
	(await send(parameters, items)).requests.map((request) => request.split('.json ')[1]);

it('sends media, with and without a text', async () => {
	const parameters = {
		content: 'media',
		mediaUrl: '={{ $json.urls }}',
		message: '={{ $json.text }}',
	};
	const sent = await bodies(parameters, [
		{ urls: ['https://example.com/a.jpg', 'https://example.com/b.pdf'], text: 'Look' },
		{ urls: 'https://example.com/c.png', text: '' },
	]);
	expect(sent).toEqual([
		'To=+15551230001&From=+15551230000&Body=Look&MediaUrl=https://example.com/a.jpg&MediaUrl=https://example.com/b.pdf',
		'To=+15551230001&From=+15551230000&MediaUrl=https://example.com/c.png',
	]);
});

it('sends a template with the variables of its form', async () => {
	const sent = await bodies(
		{
			content: 'template',
			contentSid: { __rl: true, mode: 'list', value: templateSid },
			contentVariables: {
				mappingMode: 'defineBelow',
				value: { '1': '={{ $json.name }}', '2': 'Monday' },
				schema: [],
			},
		},
		[{ name: 'Ann' }, { name: 'Bo' }],
	);
	expect(sent).toEqual([
		`To=+15551230001&From=+15551230000&ContentSid=${templateSid}&ContentVariables={"1":"Ann","2":"Monday"}`,
		`To=+15551230001&From=+15551230000&ContentSid=${templateSid}&ContentVariables={"1":"Bo","2":"Monday"}`,
	]);
});

it('sends a template with variables as JSON, or with none', async () => {
	const template = { content: 'template', contentSid: templateSid, variables: 'json' };
	expect(
		await bodies({ ...template, contentVariablesJson: '={{ { "1": $json.name } }}' }, [
			{ name: 'Ann' },
		]),
	).toEqual([
		`To=+15551230001&From=+15551230000&ContentSid=${templateSid}&ContentVariables={"1":"Ann"}`,
	]);
	expect(await bodies({ ...template, contentVariablesJson: '{}' }, [{}])).toEqual([
		`To=+15551230001&From=+15551230000&ContentSid=${templateSid}`,
	]);
});

it('adds how many segments a text takes, when asked to', async () => {
	const { items } = await send({ message: '={{ $json.text }}', options: { countSegments: true } }, [
		{ text: 'Hello' },
		{ text: 'Zoë 👋' },
	]);
	expect(items).toEqual([
		{
			json: { sid: 'SM1', segments: { encoding: 'GSM-7', count: 1, units: 5 } },
			pairedItem: { item: 0 },
		},
		{
			json: { sid: 'SM1', segments: { encoding: 'UCS-2', count: 1, units: 6 } },
			pairedItem: { item: 1 },
		},
	]);
});

it.each([
	['a text over 1,600 characters', { message: 'a'.repeat(1601) }, '"Message" has 1,601 characters'],
	['no media', { content: 'media', mediaUrl: '={{ [] }}' }, '"Media URLs" is empty'],
	[
		'11 media',
		{ content: 'media', mediaUrl: '={{ Array(11).fill("https://example.com/a.jpg") }}' },
		'"Media URLs" has 11 URLs',
	],
	[
		'a media URL that is none',
		{ content: 'media', mediaUrl: ['picture.jpg'] },
		'"Media URLs" is not a full URL: "picture.jpg"',
	],
	[
		'a template that is none',
		{ content: 'template', contentSid: '={{ "MG" + "1".repeat(32) }}' },
		'"Template" is not a valid SID',
	],
	[
		'a template with a variable missing',
		{
			content: 'template',
			contentSid: templateSid,
			contentVariables: {
				mappingMode: 'defineBelow',
				value: { '1': 'Ann', '2': '={{ "" }}' },
				schema: ['1', '2'].map((id) => ({
					id,
					displayName: id,
					required: true,
					display: true,
					type: 'string',
				})),
			},
		},
		'"Template Variables" has no value for 2',
	],
	[
		'variables that are no JSON object',
		{
			content: 'template',
			contentSid: templateSid,
			variables: 'json',
			contentVariablesJson: '={{ "[1]" }}',
		},
		'"Variables as JSON" must be a JSON object',
	],
])('refuses %s before anything is sent', async (_what, parameters, problem) => {
	await expect(send(parameters)).rejects.toMatchObject({
		message: expect.stringContaining(problem),
		requests: [],
	});
});
