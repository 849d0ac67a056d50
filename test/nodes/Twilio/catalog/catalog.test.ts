import { entriesOf, findEntry, products } from '../../../../nodes/Twilio/catalog';

const sid = { maxLength: 34, required: true, type: 'string' };
const parameter = async (key: string, name: string) =>
	(await findEntry(key))?.parameters.find((candidate) => candidate.name === name);

describe('products', () => {
	it('have readable names, in order', () => {
		const names = products.map(({ name }) => name);
		expect(names).toContain('TaskRouter');
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
	});

	it('all have operations', async () => {
		const counts = await Promise.all(
			products.map(async ({ value }) => (await entriesOf(value)).length),
		);
		expect(Math.min(...counts)).toBeGreaterThan(0);
	});

	it.each(['fax', 'constructor'])('that are unknown, as %s, have none', async (product) => {
		expect(await entriesOf(product)).toEqual([]);
	});

	it('can be loaded together', async () => {
		const all = await Promise.all(products.map(async ({ value }) => await entriesOf(value)));
		expect((await entriesOf('')).map(({ key }) => key).sort()).toEqual(
			all
				.flat()
				.map(({ key }) => key)
				.sort(),
		);
	});

	it('are documented', () => {
		for (const { docs } of products) expect(docs).toMatch(/^https:\/\/www\.twilio\.com\/docs\/\w/);
	});
});

describe('findEntry', () => {
	it('finds every operation by its key alone', async () => {
		for (const entry of await entriesOf('')) expect(await findEntry(entry.key)).toBe(entry);
	});

	it.each(['', 'api_v2010', 'api_v2010.constructor', 'constructor.CreateMessage', '__proto__.x'])(
		'finds nothing for %j',
		async (key) => {
			expect(await findEntry(key)).toBeUndefined();
		},
	);
});

describe('an entry', () => {
	it('describes how a message is created', async () => {
		const { parameters, aliases, ...entry } = (await findEntry('api_v2010.CreateMessage'))!;
		expect(entry).toEqual({
			key: 'api_v2010.CreateMessage',
			resource: 'Message',
			name: 'Send a message',
			help: 'Send a message',
			method: 'POST',
			url: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
			body: 'form',
			docs: 'https://www.twilio.com/docs/messaging/api/message-resource',
			rank: 0,
			warning: 'Twilio charges for each message, and it cannot be undone',
		});
		expect(aliases).toContain('send sms');
		expect(parameters.map(({ name }) => name).slice(0, 3)).toEqual([
			'AccountSid',
			'To',
			'StatusCallback',
		]);
		expect(parameters).toHaveLength(27);
		expect(parameters).toEqual(
			expect.arrayContaining([
				expect.objectContaining({
					name: 'AccountSid',
					in: 'path',
					pattern: '^AC[0-9a-fA-F]{32}$',
					...sid,
				}),
				expect.objectContaining({ name: 'SendAt', in: 'body', type: 'dateTime' }),
				expect.objectContaining({ name: 'MediaUrl', in: 'body', type: 'list' }),
				expect.objectContaining({
					name: 'RiskCheck',
					type: 'options',
					options: ['enable', 'disable'],
				}),
				expect.objectContaining({ name: 'ValidityPeriod', type: 'number', integer: true }),
				expect.objectContaining({ name: 'MaxPrice', type: 'number' }),
				expect.objectContaining({ name: 'SmartEncoded', type: 'boolean' }),
			]),
		);
	});

	it('describes how messages are listed', async () => {
		expect(await findEntry('api_v2010.ListMessage')).toMatchObject({
			key: 'api_v2010.ListMessage',
			resource: 'Message',
			name: 'Get many messages',
			help: 'Retrieve a list of Message resources associated with a Twilio Account',
			method: 'GET',
			url: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
			parameters: [
				{
					name: 'AccountSid',
					in: 'path',
					help: 'The SID of the Account associated with the Message resources',
					pattern: '^AC[0-9a-fA-F]{32}$',
					...sid,
				},
				{ name: 'To', in: 'query', type: 'string', help: 'Filter by recipient' },
				{ name: 'From', in: 'query', type: 'string', help: 'Filter by sender' },
				...['DateSent', 'DateSent<', 'DateSent>'].map((name) => ({
					name,
					in: 'query',
					type: 'dateTime',
					help: 'Filter by Message sent_date',
				})),
			],
			list: 'link',
			pageSize: { name: 'PageSize', maximum: 1000 },
		});
	});

	it('describes JSON bodies, and parameters of the same name in two locations', async () => {
		const entry = await findEntry('memory_v1.PatchProfileIdentifier');
		expect(entry).toMatchObject({
			name: 'Update parts of an identifier',
			method: 'PATCH',
			body: 'json',
		});
		expect(entry?.parameters.map((found) => `${found.in} ${found.name}`)).toEqual([
			'path storeId',
			'path profileId',
			'path idType',
			'body idType',
			'body oldValue',
			'body newValue',
		]);
	});

	it('describes the paging of lists by token', async () => {
		expect(await findEntry('conversations_v2.ListConversationByAccount')).toEqual({
			key: 'conversations_v2.ListConversationByAccount',
			resource: 'Conversation (v2)',
			name: 'Get many conversations',
			help: 'Retrieve a list of Conversations',
			method: 'GET',
			url: 'https://conversations.twilio.com/v2/Conversations',
			parameters: [
				{
					name: 'status',
					in: 'query',
					type: 'list',
					help: 'Filters for specific statuses',
					options: ['ACTIVE', 'INACTIVE', 'CLOSED'],
					separator: 'comma',
				},
				{
					name: 'channelId',
					in: 'query',
					type: 'string',
					help: 'The resource identifier (such as callSid or messageSid) to filter conversations',
				},
			],
			list: 'token',
			pageSize: { name: 'pageSize', maximum: 1000 },
		});
		expect(await findEntry('numbers_v1.ListPortInRequests')).toMatchObject({
			list: 'token',
			pageSize: { name: 'Size', maximum: 100 },
		});
		expect(await findEntry('memory_v1.ListProfileIdentifiers')).toMatchObject({
			list: 'once',
		});
	});

	it('has one parameter for a series, for a body without fields, and for headers', async () => {
		expect(await parameter('api_v2010.CreateSiprec', 'Parameter')).toMatchObject({
			type: 'json',
			series: 'Parameter',
		});
		expect(await parameter('voice_v3.CreateV3Transcriptions', 'body')).toMatchObject({
			type: 'json',
			required: true,
			isBody: true,
		});
		expect(await parameter('sync_v1.UpdateDocument', 'If-Match')).toMatchObject({
			in: 'header',
			type: 'string',
		});
		expect(await parameter('events_v1.CreateSink', 'SinkConfiguration')).toMatchObject({
			in: 'body',
			type: 'json',
		});
		expect(await findEntry('bulkexports_v1.FetchDay')).toMatchObject({
			binary: true,
		});
	});
});
