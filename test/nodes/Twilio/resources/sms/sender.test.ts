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

it('goes on with the other recipients when one is refused and On Error says so', async () => {
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

it('refuses all recipients when one cannot be right', async () => {
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
		'refuses a time out of Twilio’s window: %s',
		async (expression) => {
			await expect(send(at(expression))).rejects.toMatchObject({
				message: expect.stringMatching(/^"Send At" is out of Twilio’s window/),
				requests: [],
			});
		},
	);

	it('refuses what is no date', async () => {
		await expect(send(at('"tomorrow"'))).rejects.toMatchObject({
			message: '"Send At" must be a date',
			requests: [],
		});
	});

	it('refuses to schedule without a Messaging Service', async () => {
		const parameters = { ...at('$now.plus(1, "day")'), sender: 'from', from: '+15551230000' };
		await expect(send(parameters)).rejects.toMatchObject({
			message: '"Send At" needs a Messaging Service',
			requests: [],
		});
	});
});
