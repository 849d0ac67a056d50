import type { INode } from 'n8n-workflow';

import { FieldReader } from '../../../../../nodes/Twilio/engine/fieldReader';
import { send as operation } from '../../../../../nodes/Twilio/resources/sms/send.operation';
import { runOperation } from '../../../../engine/runOperation';

const serviceSid = `MG${'1'.repeat(32)}`;
const service = { sender: 'messagingService', messagingServiceSid: serviceSid, message: 'Hello' };

const send = async (parameters: object, run: object = {}) =>
	await runOperation({
		resource: 'sms',
		operation: 'send',
		parameters: { to: '={{ $json.to }}', ...parameters },
		items: [{ to: '+15551230001' }, { to: '+15551230002' }],
		answers: { body: { sid: 'SM1' } },
		...run,
	});

const bodiesOf = ({ requests }: { requests: string[] }) =>
	requests.map((request) => request.split('.json ')[1]);

it('sends with a Messaging Service', async () => {
	expect(bodiesOf(await send(service))).toEqual([
		`To=+15551230001&MessagingServiceSid=${serviceSid}&Body=Hello`,
		`To=+15551230002&MessagingServiceSid=${serviceSid}&Body=Hello`,
	]);
});

it('sends from a number picked from the list', async () => {
	const from = { __rl: true, mode: 'list', value: '+15551230000', cachedResultName: 'Support' };
	expect(bodiesOf(await send({ from, message: 'Hello' }))[0]).toBe(
		'To=+15551230001&From=+15551230000&Body=Hello',
	);
});

it('sends each of several recipients a message, an item each', async () => {
	const items = [
		{ to: '+15551230001, whatsapp:+15551230002' },
		{ to: ['+1 (555) 123-0003', 15551230004] },
	];
	const result = await send({ from: '+15551230000', message: 'Hello' }, { items });
	expect(bodiesOf(result).map((body) => body?.split('&')[0])).toEqual([
		'To=+15551230001',
		'To=whatsapp:+15551230002',
		'To=+15551230003',
		'To=15551230004',
	]);
	expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([
		{ item: 0 },
		{ item: 0 },
		{ item: 1 },
		{ item: 1 },
	]);
});

describe('WhatsApp', () => {
	const pairs = async (from: string, to: string, more: object = {}) => {
		const parameters = { from, to, message: 'Hello', ...more };
		return bodiesOf(await send(parameters, { items: [{}] })).map((body) =>
			body?.replace('&Body=Hello', ''),
		);
	};

	it.each([
		[
			'whatsapp:+15551230000',
			'+15551230001',
			'To=whatsapp:+15551230001&From=whatsapp:+15551230000',
		],
		[
			'+15551230000',
			'whatsapp:+15551230001',
			'To=whatsapp:+15551230001&From=whatsapp:+15551230000',
		],
		[
			'WhatsApp: +1 555 123 0000',
			'+15551230001',
			'To=whatsapp:+15551230001&From=whatsapp:+15551230000',
		],
		['rcs:acme_agent', '+15551230001', 'To=+15551230001&From=rcs:acme_agent'],
		['rcs:acme_agent', 'whatsapp:+15551230001', 'To=whatsapp:+15551230001&From=rcs:acme_agent'],
		['messenger:1', 'messenger:2', 'To=messenger:2&From=messenger:1'],
		['ACME', 'whatsapp:+15551230001', 'To=whatsapp:+15551230001&From=ACME'],
		['ACME', '+15551230001', 'To=+15551230001&From=ACME'],
	])('sends from %s to %s', async (from, to, body) => {
		expect(await pairs(from, to)).toEqual([body]);
	});

	it('is for each of several recipients', async () => {
		expect(await pairs('whatsapp:+15551230000', '+15551230001, whatsapp:+15551230002')).toEqual([
			'To=whatsapp:+15551230001&From=whatsapp:+15551230000',
			'To=whatsapp:+15551230002&From=whatsapp:+15551230000',
		]);
		expect(await pairs('+15551230000', '+15551230001, whatsapp:+15551230002')).toEqual([
			'To=+15551230001&From=+15551230000',
			'To=whatsapp:+15551230002&From=whatsapp:+15551230000',
		]);
	});

	it('leaves the sender to a Messaging Service', async () => {
		const result = await send(
			{ ...service, toWhatsapp: true },
			{ items: [{ to: '+15551230001' }] },
		);
		expect(bodiesOf(result)).toEqual([
			`To=whatsapp:+15551230001&MessagingServiceSid=${serviceSid}&Body=Hello`,
		]);
	});
});

it('formats Fallback From like From', async () => {
	const options = { fallbackFrom: '+1 (555) 123-0009' };
	const result = await send({ from: 'rcs:acme', message: 'Hello', options });
	expect(bodiesOf(result)[0]).toMatch(/&FallbackFrom=\+15551230009$/);
});

it.each(['={{ "," }}', '={{ [] }}', '={{ [""] }}', '={{ "\\n" }}'])(
	'refuses To without a recipient: %s',
	async (to) => {
		await expect(send({ from: '+15551230000', to, message: 'Hello' })).rejects.toMatchObject({
			message: '"To" is empty',
			requests: [],
		});
	},
);

describe('as a tool of an AI agent', () => {
	const requestsTo = (to: string, options: object = {}) => {
		const parameters: Record<string, unknown> = {
			from: '+15551230000',
			to,
			message: 'Hello',
			options,
		};
		const context = {
			getNode: () => ({ name: 'Twilio', type: 'n8n-nodes-twilio.twilioTool' }) as INode,
			getTimezone: () => 'UTC',
			getNodeParameter: (name: string, _index: number, fallback?: unknown) =>
				parameters[name] ?? fallback,
		};
		return operation.request(new FieldReader(context, operation.description, 0));
	};

	it('sends to one recipient', () => {
		expect(requestsTo('+15551230001')).toHaveLength(1);
	});

	it('refuses several', () => {
		expect(() => requestsTo('+15551230001, +15551230002')).toThrow(
			'"To" has 2 recipients; a tool can send to one',
		);
	});

	it('sends to several with the option', () => {
		const options = { allowSeveralRecipients: true };
		expect(requestsTo('+15551230001, +15551230002', options)).toHaveLength(2);
	});
});

it('continues with the other recipients with On Error set to continue', async () => {
	const refusal = { status: 400, body: { code: 21601, message: 'No' } };
	const { items } = await send(
		{ from: '+15551230000', message: 'Hello' },
		{
			items: [{ to: '+15551230001,+15551230002' }],
			answers: [refusal, { body: { sid: 'SM2' } }],
			onError: 'continueRegularOutput',
		},
	);
	expect(items).toMatchObject([{ json: { error: 'No' } }, { json: { sid: 'SM2' } }]);
});

it.each(['15,551,230,001', '447,700,900,123'])(
	'refuses a number with thousands separators: %s',
	async (to) => {
		await expect(
			send({ from: '+15551230000', message: 'Hello' }, { items: [{ to }] }),
		).rejects.toMatchObject({
			message: `"To" is not a phone number or a channel address: "${to}"`,
			requests: [],
		});
	},
);

it('refuses all recipients if one is invalid', async () => {
	await expect(
		send({ from: '+15551230000', message: 'Hello' }, { items: [{ to: '+15551230001, Ann' }] }),
	).rejects.toMatchObject({
		message: '"To" is not a phone number or a channel address: "Ann"',
		requests: [],
	});
});

describe('scheduling', () => {
	const at = (expression: string) => ({ ...service, options: { sendAt: `={{ ${expression} }}` } });

	it('sends later', async () => {
		const [body] = bodiesOf(await send(at('$now.plus(1, "day").setZone("Europe/Berlin")')));
		const { SendAt, ScheduleType } = Object.fromEntries(new URLSearchParams(body));
		expect(ScheduleType).toBe('fixed');
		expect(SendAt).toMatch(/Z$/);
		expect(Math.abs(Date.parse(SendAt!) - Date.now() - 86_400_000)).toBeLessThan(60_000);
	});

	it.each(['$now.plus(4, "minutes")', '$now.plus(36, "days")', '$now.minus(1, "day")'])(
		'refuses a time outside Twilio’s limits: %s',
		async (expression) => {
			await expect(send(at(expression))).rejects.toMatchObject({
				message: expect.stringMatching(/^"Send At" is outside the range that Twilio accepts/),
				requests: [],
			});
		},
	);

	it('refuses invalid dates', async () => {
		await expect(send(at('"tomorrow"'))).rejects.toMatchObject({
			message: '"Send At" must be a date',
			requests: [],
		});
	});

	it('refuses to schedule without a Messaging Service', async () => {
		const parameters = { ...at('$now.plus(1, "day")'), sender: 'from', from: '+15551230000' };
		await expect(send(parameters)).rejects.toMatchObject({
			message: '"Send At" requires a Messaging Service',
			requests: [],
		});
	});
});
