import type { IDataObject } from 'n8n-workflow';

import { runOperation } from '../../../engine/runOperation';

const sid = (prefix: string) => prefix + '1'.repeat(32);
const message = { from: '+15551230000', to: '+15551230001', message: 'Hi' };
const call = { from: '+15551230000', to: '+15551230001', message: 'Hi' };

/** What an operation sends after the URL, of the first request. */
async function sent(resource: string, operation: string, parameters: IDataObject) {
	const { requests } = await runOperation({ resource, operation, parameters });
	return requests[0]!.replace(/^\S+ \S+ ?/, '');
}

const expression = (value: unknown) => `={{ ${JSON.stringify(value)} }}`;

describe('Media URLs', () => {
	const [a, b] = ['https://example.com/w_200,h_200/a.jpg', 'https://example.com/b.jpg'];

	it.each([
		['rows', [a, b]],
		['a row that is a list', [expression([a, b])]],
		['a row that is a list of lists, and a row', [expression([[a], null, '']), b]],
		['a row with a line each', [expression(`${a}\n${b}\n`)]],
		['a row with the JSON of a list', [expression(JSON.stringify([a, b]))]],
		['an expression for all rows', expression([a, b])],
	])('takes %s', async (_kind, mediaUrl) => {
		expect(await sent('sms', 'send', { ...message, content: 'media', mediaUrl })).toContain(
			`&MediaUrl=${a}&MediaUrl=${b}`,
		);
	});

	it.each([
		[[expression([b, 'b.jpg'])], 'is not a full URL: "b.jpg"'],
		[[expression({ url: b })], 'must be text, but it is an object'],
		[['["https://example.com/b.jpg"'], 'is not valid JSON'],
		[[expression([])], 'is empty'],
	])('refuses %j', async (mediaUrl, problem) => {
		await expect(
			sent('sms', 'send', { ...message, content: 'media', mediaUrl }),
		).rejects.toMatchObject({
			message: expect.stringContaining(`"Media URLs" ${problem}`),
			requests: [],
		});
	});
});

it('sends each Persistent Action unchanged', async () => {
	const action = 'geo:37.787890,-122.391664|375 Beale St, San Francisco';
	const options = { persistentAction: [action, expression([action, 'mailto:a@example.com'])] };
	expect(await sent('sms', 'send', { ...message, options })).toContain(
		`PersistentAction=${action}&PersistentAction=${action}&PersistentAction=mailto:a@example.com`,
	);
});

it.each([
	['a list', ['ringing', 'completed']],
	['a list in a list', [['ringing'], 'completed']],
	['JSON text', '["ringing","completed"]'],
	['text with commas', 'ringing, completed'],
	['text with line breaks', 'ringing\ncompleted\n'],
])('takes events of %s', async (_kind, events) => {
	const options = { statusCallbackEvent: expression(events) };
	expect(await sent('call', 'make', { ...call, options })).toContain(
		'StatusCallbackEvent=ringing&StatusCallbackEvent=completed',
	);
});

describe('an option', () => {
	it.each([null, '', ' '])('is left out if its expression returns %j', async (value) => {
		const options = {
			statusCallback: expression(value),
			validityPeriod: expression(value),
			riskCheck: expression(value),
		};
		expect(await sent('sms', 'send', { ...message, options })).toBe(
			'To=+15551230001&From=+15551230000&Body=Hi',
		);
	});
});

it.each([
	[1, true],
	['yes', true],
	['TRUE', true],
	['on', true],
	[0, false],
	['0', false],
	['no', false],
	['false', false],
	['', false],
	[null, false],
])('takes %j for To WhatsApp and Use TwiML', async (value, on) => {
	const toWhatsapp = expression(value);
	expect(await sent('sms', 'send', { ...message, toWhatsapp })).toContain(
		on ? 'To=whatsapp:+15551230001' : 'To=+15551230001',
	);
	const twiml = expression(value);
	expect(await sent('call', 'make', { ...call, message: '<Response/>', twiml })).toContain(
		on ? 'Twiml=<Response/>' : 'Twiml=<Response><Say>',
	);
});

describe('an update', () => {
	const update = async (updateFields: IDataObject) =>
		await sent('participant', 'update', {
			conferenceSid: sid('CF'),
			callSid: 'customer',
			updateFields,
		});

	it('clears a field that was added and is empty', async () => {
		expect(await update({ waitUrl: '', endConferenceOnExit: true })).toBe(
			'EndConferenceOnExit=true&WaitUrl=',
		);
	});

	it('leaves out what an expression does not return', async () => {
		const updateFields = {
			waitUrl: '={{ null }}',
			beepOnExit: '={{ $json.no }}',
			waitMethod: 'GET',
		};
		expect(await update(updateFields)).toBe('WaitMethod=GET');
	});
});

describe('a name in the path', () => {
	const get = async (callSid: string) =>
		(
			await runOperation({
				resource: 'participant',
				operation: 'get',
				parameters: { conferenceSid: sid('CF'), callSid },
			})
		).requests[0];

	it.each([
		[' customer ', 'customer'],
		['constructor', 'constructor'],
		['__proto__', '__proto__'],
		['a/../b', 'a/../b'],
	])('%j is sent', async (entered, name) => {
		expect(await get(entered)).toMatch(new RegExp(`/Participants/${name}.json$`));
	});

	it.each(['.', '..', '\ud800'])('%j is refused', async (name) => {
		await expect(get(name)).rejects.toMatchObject({
			message: expect.stringContaining('"Call SID or Label" cannot be part of a URL'),
			requests: [],
		});
	});

	it.each(['.', '..'])('%j is refused for a conference', async (conferenceSid) => {
		const parameters = { conferenceSid: { __rl: true, mode: 'name', value: conferenceSid } };
		await expect(
			sent('participant', 'add', { ...parameters, from: '+15551230000', to: '+15551230001' }),
		).rejects.toMatchObject({
			message: expect.stringContaining('"Conference" cannot be part of a URL'),
			requests: [],
		});
	});
});

it.each([
	['call', 'make', { ...call, options: { sendDigits: '1'.repeat(33) } }, '"Send Digits" has 33'],
	['call', 'make', { ...call, options: { sendDigits: '12 34' } }, '"Send Digits" has something'],
	['queue', 'create', { friendlyName: 'x'.repeat(65) }, '"Name" has 65 characters'],
	[
		'queue',
		'update',
		{ queueSid: sid('QU'), updateFields: { friendlyName: 'x'.repeat(65) } },
		'"Name" has 65 characters',
	],
	[
		'participant',
		'add',
		{ ...call, conferenceSid: 'Room', options: { emergencyAddress: 'x'.repeat(61) } },
		'"Emergency Address" has 61 characters',
	],
	[
		'participant',
		'add',
		{ ...call, conferenceSid: 'Room', options: { callerDisplayName: 'x' } },
		'"Caller Display Name" has 1 character; the minimum is 2',
	],
	[
		'participant',
		'add',
		{ ...call, conferenceSid: 'Room', options: { emergencyCallerPosition: 'here' } },
		'"Emergency Position" is not a position: "here"',
	],
	[
		'call',
		'reply',
		{ reply: 'gather', message: 'Hi', gatherOptions: { finishOnKey: 'A' } },
		'"Finish on Key" is not a key: "A"',
	],
	[
		'call',
		'reply',
		{ reply: 'record', message: 'Hi', recordOptions: { finishOnKey: '1x' } },
		'"Finish on Key" has something that is not a key',
	],
	['sms', 'send', { ...message, options: { applicationSid: 'CA1' } }, '"Application SID" is not'],
])(
	'%s: %s refuses what exceeds Twilio’s limits: %j',
	async (...[resource, operation, parameters, problem]) => {
		await expect(sent(resource, operation, parameters as IDataObject)).rejects.toMatchObject({
			message: expect.stringContaining(problem),
			requests: [],
		});
	},
);

it.each(['a/b', 'a%2fb', sid('CA'), 'x'.repeat(129)])('refuses the label %s', async (label) => {
	const parameters = { ...call, conferenceSid: 'Room', options: { label } };
	await expect(sent('participant', 'add', parameters)).rejects.toMatchObject({
		message: expect.stringContaining('"Label" '),
		requests: [],
	});
});
