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

it('adds the number of segments with Count Segments', async () => {
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

it('counts segments as Smart Encoding sends them', async () => {
	const options = { countSegments: true, smartEncoded: '={{ $json.smart }}' };
	const { items } = await send({ message: '“Don’t”…', options }, [
		{ smart: true },
		{ smart: false },
	]);
	expect(items.map(({ json }) => json.segments)).toEqual([
		{ encoding: 'GSM-7', count: 1, units: 10 },
		{ encoding: 'UCS-2', count: 1, units: 8 },
	]);
});

describe('splitting long messages', () => {
	const long = `${'a'.repeat(1600)} ${'b'.repeat(1600)} c`;
	const options = { splitLongMessages: true, validityPeriod: 60 };

	it('sends the parts to each recipient in order, an item each', async () => {
		const parameters = { to: '+15551230001,+15551230002', message: long, options };
		const { items, requests } = await send(parameters, [{}]);
		const sent = requests.map((request) => new URLSearchParams(request.split('.json ')[1]));
		const bodiesTo = (to: string) =>
			sent
				.filter((body) => body.get('To')?.trim() === to)
				.map((body) => [body.get('Body')?.charAt(0), body.get('ValidityPeriod')]);
		const parts = ['a', 'b', 'c'].map((letter) => [letter, '60']);
		expect(bodiesTo('15551230001')).toEqual(parts);
		expect(bodiesTo('15551230002')).toEqual(parts);
		expect(items).toHaveLength(6);
		expect(items.every(({ pairedItem }) => (pairedItem as { item: number }).item === 0)).toBe(true);
	});

	it('sends media with the first part', async () => {
		const mediaUrl = ['https://example.com/a.jpg'];
		const parameters = { content: 'media', mediaUrl, message: long, options };
		const sent = await bodies(parameters, [{}]);
		expect(sent.map((body) => body?.includes('MediaUrl'))).toEqual([true, false, false]);
	});

	it('sends a text that fits as one', async () => {
		expect(
			await bodies({ message: ' Hello\n', options: { splitLongMessages: true } }, [{}]),
		).toEqual(['To=+15551230001&From=+15551230000&Body= Hello\n']);
	});
});

describe('template variables', () => {
	const template = { content: 'template', contentSid: templateSid };
	const asForm = (value: object, schema: object[] = []) => ({
		...template,
		contentVariables: { mappingMode: 'defineBelow', value, schema },
	});
	const asJson = (json: string) => ({
		...template,
		variables: 'json',
		contentVariablesJson: json,
	});
	const field = (id: string, more: object = {}) => ({
		id,
		displayName: id,
		type: 'string',
		...more,
	});

	it('are texts, whatever an expression returns', async () => {
		const sent = await bodies(asForm({ '1': '={{ 42 }}', '2': '={{ false }}' }), [{}]);
		expect(sent[0]).toMatch(/ContentVariables=\{"1":"42","2":"false"\}$/);
	});

	it('keep their default if they were removed from the form', async () => {
		const schema = [field('1'), field('2', { removed: true })];
		const sent = await bodies(asForm({ '1': 'Ann', '2': null }, schema), [{}]);
		expect(sent[0]).toMatch(/ContentVariables=\{"1":"Ann"\}$/);
	});

	it.each([
		['={{ undefined }}', 'has no value for 2'],
		['={{ $json.missing }}', 'has no value for 2'],
		['={{ null }}', 'has no value for 2'],
		['={{ NaN }}', 'has no value for 2'],
		['={{ 1 / 0 }}', 'has no value for 2'],
		['={{ " " }}', 'has no value for 2'],
		['', 'has no value for 2'],
		['={{ ["a"] }}', 'must have text for 2, but it is a list'],
		['={{ { a: 1 } }}', 'must have text for 2, but it is an object'],
		['a\nb', 'has a line break in 2'],
		['a\r\nb', 'has a line break in 2'],
		['a\u2028b', 'has a line break in 2'],
		['a\tb', 'has a tab in 2'],
		['a     b', 'has more than four spaces in a row in 2'],
		['a\u00a0 \u00a0 \u00a0b', 'has more than four spaces in a row in 2'],
		['a'.repeat(1601), 'has 1,601 characters in 2; Twilio accepts at most 1,600'],
	])('refuse %j by their name', async (value, problem) => {
		await expect(send(asForm({ '1': 'Ann', '2': value }))).rejects.toMatchObject({
			message: `"Template Variables" ${problem}`,
			requests: [],
		});
	});

	it('refuse a required one without a value', async () => {
		await expect(send(asForm({ '1': 'Ann' }, [field('1'), field('2')]))).rejects.toMatchObject({
			message: '"Template Variables" has no value for 2',
			requests: [],
		});
	});

	it.each([
		['={{ { "1": $json.missing } }}', 'has no value for 1'],
		['{ "1": null }', 'has no value for 1'],
		['{ "1": "" }', 'has no value for 1'],
		['{ "1": ["a"] }', 'must have text for 1, but it is a list'],
		['{ "1": "a\\nb" }', 'has a line break in 1'],
		[
			'{ "1": "Ann", }',
			'is not valid JSON: Expected double-quoted property name in JSON at position 14',
		],
		["{ '1': 'Ann' }", "is not valid JSON: Expected property name or '}' in JSON at position 2"],
		['Ann', 'is not valid JSON: Unexpected token'],
		['["Ann"]', 'must be a JSON object'],
		['"Ann"', 'must be JSON'],
	])('as JSON refuse %s', async (json, problem) => {
		await expect(send(asJson(json))).rejects.toMatchObject({
			message: expect.stringContaining(`"Variables as JSON" ${problem}`),
			requests: [],
		});
	});
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
