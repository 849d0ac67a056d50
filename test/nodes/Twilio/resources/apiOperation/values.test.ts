import type { IDataObject } from 'n8n-workflow';

import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../../engine/editor';
import { runOperation } from '../../../../engine/runOperation';

const sid = (prefix: string) => prefix + '1'.repeat(32);

/** Runs an operation with a form, as the editor saves it or with the schema left out. */
const run = async (
	apiOperation: string,
	value: IDataObject,
	{ schema = [], items }: { schema?: IDataObject[]; items?: IDataObject[] } = {},
) =>
	await runOperation({
		resource: 'apiOperation',
		operation: 'run',
		parameters: {
			product: apiOperation.startsWith('api_') ? 'api' : apiOperation.split('_')[0],
			apiOperation,
			parameters: { mappingMode: 'defineBelow', value, schema },
		},
		items,
		// of all lists in these tests
		answers: { body: { usage_records: [], next_page_uri: null } },
	});

const sent = async (...parameters: Parameters<typeof run>) =>
	(await run(...parameters)).requests[0];

const application = sid('AP');
const toApplication = `POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications/${application}.json`;

describe('an empty value', () => {
	it('is sent, which clears the field', async () => {
		const value = { 'path.Sid': application, VoiceUrl: '', SmsUrl: '={{ "" }}' };
		expect(await sent('api_v2010.UpdateApplication', value)).toBe(
			`${toApplication} VoiceUrl=&SmsUrl=`,
		);
	});

	it('is sent in JSON', async () => {
		const value = { 'path.storeId': `mem_store_${'0'.repeat(26)}`, description: '' };
		expect(await sent('memory_v1.PatchStore', value)).toMatch(/ \{"description":""\}$/);
	});

	it.each(['={{ null }}', '={{ undefined }}', '={{ $json.missing }}'])(
		'is left out if it is %s',
		async (SmsUrl) => {
			const value = { 'path.Sid': application, FriendlyName: 'x', SmsUrl };
			expect(await sent('api_v2010.UpdateApplication', value)).toBe(
				`${toApplication} FriendlyName=x`,
			);
		},
	);

	it.each([
		['Data', '{}', 'Data={}'],
		['Data', '[]', 'Data=[]'],
		['Data', '={{ {} }}', 'Data={}'],
		['Data', '={{ [] }}', 'Data=[]'],
		['Data', '={{ [1, { a: "b" }] }}', 'Data=[1,{"a":"b"}]'],
		['Ttl', '={{ 0 }}', 'Ttl=0'],
	])('is not %s = %s', async (name, value, expected) => {
		const path = { 'path.ServiceSid': sid('IS'), 'path.Sid': 'document' };
		expect(await sent('sync_v1.UpdateDocument', { ...path, [name]: value })).toBe(
			`POST sync.twilio.com/v1/Services/${sid('IS')}/Documents/document ${expected}`,
		);
	});

	it.each([
		[{ From: '+15551230000' }, 'To'],
		[{ To: '' }, 'To'],
		[{ To: ' ' }, 'To'],
		[{ To: '={{ null }}' }, 'To'],
		[{ To: '={{ $json.missing }}' }, 'To'],
	])('of a required parameter is refused: %j', async (value, name) => {
		await expect(run('api_v2010.CreateMessage', value)).rejects.toMatchObject({
			message: `"Parameters" cannot be sent without ${name}`,
			requests: [],
		});
	});

	it('is not what n8n saves for switches that were never added', async () => {
		const { fields } = await new Twilio().methods.resourceMapping.operationParameters.call(
			editorContext({
				node: new Twilio(),
				serverUrl: 'http://127.0.0.1:1',
				parameters: {
					resource: 'apiOperation',
					operation: 'run',
					product: 'api',
					apiOperation: 'api_v2010.CreateMessage',
				},
			}),
		);
		const value = Object.fromEntries(
			fields.map(({ id, type }) => [id, type === 'boolean' ? false : null]),
		);
		const added = ['ForceDelivery', 'To'];
		const schema = fields.map((field) => ({ ...field, removed: !added.includes(field.id) }));
		expect(
			await sent(
				'api_v2010.CreateMessage',
				{ ...value, To: '+15551230001' },
				{ schema: schema as unknown as IDataObject[] },
			),
		).toMatch(/ To=\+?\s?15551230001&ForceDelivery=false$/);
	});
});

describe('a list', () => {
	const action = 'geo:37.78,-122.39|375 Beale St';
	const url = 'https://example.com/w_200,h_200/a.jpg';

	/** The values of a parameter of a message. */
	async function valuesOf(name: string, value: unknown) {
		const request = await sent('api_v2010.CreateMessage', {
			To: '1',
			[name]: value as IDataObject[string],
		});
		return request!
			.split(' ')
			.slice(2)
			.join(' ')
			.split('&')
			.filter((pair) => pair.startsWith(`${name}=`))
			.map((pair) => pair.slice(name.length + 1));
	}

	it.each([
		['PersistentAction', action, [action]],
		['PersistentAction', `${action}\n\n${action}`, [action, action]],
		['PersistentAction', JSON.stringify([action, 'x']), [action, 'x']],
		['PersistentAction', `={{ ["${action}", ["x", ""], null] }}`, [action, 'x']],
		['MediaUrl', url, [url]],
		['MediaUrl', `${url}, ${url}`, [url, url]],
		['MediaUrl', `={{ ["${url}"] }}`, [url]],
	])('%s = %s', async (name, value, expected) => {
		expect(await valuesOf(name, value)).toEqual(expected);
	});

	it('accepts commas between event names', async () => {
		const value = {
			To: '1',
			From: '2',
			Url: 'https://a.example',
			StatusCallbackEvent: 'ringing, completed',
		};
		expect(await sent('api_v2010.CreateCall', value)).toContain(
			'StatusCallbackEvent=ringing&StatusCallbackEvent=completed',
		);
	});

	const binding = { identity: 'ann', attributes: '{}' };

	it.each([
		['text', JSON.stringify(binding)],
		['an object', `={{ ${JSON.stringify(binding)} }}`],
		['a list of objects', `={{ [${JSON.stringify(binding)}] }}`],
	])('has JSON for an entry where Twilio accepts any text: %s', async (_kind, ToBinding) => {
		// Twilio says which parameters it needs besides
		expect(
			await sent('notify_v1.CreateNotification', { 'path.ServiceSid': sid('IS'), ToBinding }),
		).toBe(
			`POST notify.twilio.com/v1/Services/${sid('IS')}/Notifications ToBinding=${JSON.stringify(binding)}`,
		);
	});

	it('repeats the entries of JSON that is a list', async () => {
		const value = {
			Description: 'x',
			SinkSid: sid('DG'),
			Types: '[{"type":"a"},{"type":"b"}]',
		};
		expect(await sent('events_v1.CreateSubscription', value)).toContain(
			'Types={"type":"a"}&Types={"type":"b"}',
		);
	});

	it.each([['MessageSamples', "['a', 'b']", /MessageSamples is not valid JSON/]])(
		'is refused if it is invalid JSON: %s',
		async (name, value, message) => {
			await expect(
				run('messaging_v1.UpdateUsAppToPerson', {
					'path.MessagingServiceSid': sid('MG'),
					'path.Sid': sid('QE'),
					[name]: value,
				}),
			).rejects.toMatchObject({ message: expect.stringMatching(message), requests: [] });
		},
	);
});

it.each([
	['taskrouter_v1.CreateTask', { 'path.WorkspaceSid': sid('WS') }, 'Attributes'],
	['api_v2010.CreateMessage', { To: '1' }, 'ContentVariables'],
	['studio_v2.CreateExecution', { 'path.FlowSid': sid('FW'), To: '1', From: '2' }, 'Parameters'],
	['conversations_v1.CreateConversation', {}, 'Attributes'],
])('%s: sends an object as JSON text', async (key, value, name) => {
	const object = '{"name":"Ann","list":[1]}';
	expect(await sent(key, { ...value, [name]: `={{ ${object} }}` })).toContain(`${name}=${object}`);
	expect(await sent(key, { ...value, [name]: object })).toContain(`${name}=${object}`);
});

it.each([
	['-30days', '-30days'],
	[' +1month ', '+1month'],
	['2026-11-23', '2026-11-23'],
	['={{ DateTime.fromISO("2026-11-23") }}', '2026-11-23'],
])('sends StartDate of usage records: %s', async (StartDate, text) => {
	const request = await sent('api_v2010.ListUsageRecord', { 'query.StartDate': StartDate });
	expect(request).toContain(`StartDate=${text}`);
});

it('lets relative dates be entered in the editor', async () => {
	const fields = await new Twilio().methods.resourceMapping.operationParameters.call(
		editorContext({
			node: new Twilio(),
			serverUrl: 'http://127.0.0.1:1',
			parameters: {
				resource: 'apiOperation',
				operation: 'run',
				product: 'api',
				apiOperation: 'api_v2010.ListUsageRecord',
			},
		}),
	);
	expect(fields.fields).toContainEqual(
		expect.objectContaining({ id: 'query.StartDate', type: 'string' }),
	);
});

describe('a value for the path', () => {
	const document = async (Sid: string, items?: IDataObject[]) =>
		await run(
			'sync_v1.DeleteDocument',
			{ 'path.ServiceSid': sid('IS'), 'path.Sid': Sid },
			{ items },
		);

	it.each([
		[' name ', 'name'],
		['constructor', 'constructor'],
		['__proto__', '__proto__'],
		['a/b', 'a/b'],
		['...', '...'],
	])('%j is sent', async (entered, expected) => {
		const { requests } = await document(entered);
		expect(requests).toEqual([
			`DELETE sync.twilio.com/v1/Services/${sid('IS')}/Documents/${expected}`,
		]);
	});

	it.each(['.', '..', ' .. ', '\ud800'])(
		'%j is refused before anything is deleted',
		async (wrong) => {
			await expect(
				document('={{ $json.name }}', [{ name: 'first' }, { name: wrong }]),
			).rejects.toMatchObject({
				message: expect.stringContaining('Sid cannot be part of a URL'),
				context: expect.objectContaining({ itemIndex: 1 }),
				requests: [],
			});
		},
	);

	it('can be 0', async () => {
		const value = { 'path.ServiceSid': sid('IS'), 'path.ListSid': 'list', 'path.Index': 0 };
		expect(await sent('sync_v1.FetchSyncListItem', value)).toMatch(/Items\/0$/);
	});
});

it.each(['Łódź', 'a\nb'])('refuses the header %j by its name', async (wrong) => {
	const value = {
		'path.MessagingServiceSid': sid('MG'),
		'path.Sid': 'QE2c6890da8086d771620e9b13fadeba0b',
		'header.X-Twilio-Api-Version': wrong,
	};
	await expect(run('messaging_v1.FetchUsAppToPerson', value)).rejects.toMatchObject({
		message: expect.stringContaining('invalid value for X-Twilio-Api-Version'),
		requests: [],
	});
});

it.each(['toString', 'hasOwnProperty'])('refuses the unknown parameter %s', async (name) => {
	const value = JSON.parse(`{ "To": "1", "${name}": "x" }`) as IDataObject;
	await expect(run('api_v2010.CreateMessage', value)).rejects.toMatchObject({
		message: expect.stringContaining(`have a value for ${name}`),
		requests: [],
	});
});
