import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { startLocalServer } from '../../../../engine/localServer';
import { accountSid, runNode } from '../../../../engine/runNode';

let twilio: Awaited<ReturnType<typeof startLocalServer>>;

beforeEach(async () => {
	twilio = await startLocalServer(({ body }, index) => ({
		body: { sid: `SM${index}`, to: new URLSearchParams(body).get('To') },
	}));
});

afterEach(async () => await twilio.stop());

const send = async (parameters: object, items: object[] = [{}]) => {
	const [output] = await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		parameters: { resource: 'sms', operation: 'send', ...parameters },
		items: items as never,
	});
	return output;
};

const sentBodies = () =>
	twilio.requests.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

const message = { from: '+15551230000', to: '+15551230001', message: 'Hello' };

it('sends one message for each item and pairs the responses with the items', async () => {
	const output = await send(
		{ ...message, to: '={{ $json.phone }}', message: '=Hello {{ $json.name }} & co' },
		[
			{ phone: '+15551230001', name: 'Ann' },
			{ phone: '+15551230002', name: 'Bo' },
		],
	);

	expect(twilio.requests[0]).toMatchObject({
		method: 'POST',
		path: `/2010-04-01/Accounts/${accountSid}/Messages.json`,
		headers: {
			host: 'api.twilio.com',
			'content-type': 'application/x-www-form-urlencoded',
			authorization: `Basic ${Buffer.from(`${accountSid}:token`).toString('base64')}`,
		},
	});
	expect(sentBodies()).toEqual([
		{ From: '+15551230000', To: '+15551230001', Body: 'Hello Ann & co' },
		{ From: '+15551230000', To: '+15551230002', Body: 'Hello Bo & co' },
	]);
	expect(output).toEqual([
		{ json: { sid: 'SM0', to: '+15551230001' }, pairedItem: { item: 0 } },
		{ json: { sid: 'SM1', to: '+15551230002' }, pairedItem: { item: 1 } },
	]);
});

it('sends over WhatsApp, and adds missing channels', async () => {
	await send({ ...message, from: 'whatsapp:+15551230000', toWhatsapp: true });
	await send({ ...message, to: 'WhatsApp:+15551230001', toWhatsapp: true });

	expect(sentBodies()).toEqual([
		{ From: 'whatsapp:+15551230000', To: 'whatsapp:+15551230001', Body: 'Hello' },
		{ From: 'whatsapp:+15551230000', To: 'whatsapp:+15551230001', Body: 'Hello' },
	]);
});

it('sends the status callback, if there is one', async () => {
	await send({ ...message, options: { statusCallback: 'https://example.com/status?a=1&b=2' } });
	await send({ ...message, options: { statusCallback: '' } });

	expect(sentBodies()).toEqual([
		{
			From: '+15551230000',
			To: '+15551230001',
			Body: 'Hello',
			StatusCallback: 'https://example.com/status?a=1&b=2',
		},
		{ From: '+15551230000', To: '+15551230001', Body: 'Hello' },
	]);
});

it('keeps the text unchanged', async () => {
	await send({ ...message, message: '  Zoë 👋\n<b>+1 & "2" 100%</b> ' });

	expect(sentBodies()[0]?.Body).toBe('  Zoë 👋\n<b>+1 & "2" 100%</b> ');
});

it('accepts a number as a text', async () => {
	await send({ from: '={{ 15551230000 }}', to: '={{ 15551230001 }}', message: '={{ 42 }}' });

	expect(sentBodies()).toEqual([{ From: '15551230000', To: '15551230001', Body: '42' }]);
});

it.each([
	['To', { to: '={{ "" }}' }, '"To" is empty'],
	['To', { to: '={{ null }}' }, '"To" is empty'],
	['To', { to: 'Ann' }, '"To" is not a phone number or a channel address: "Ann"'],
	['To', { to: '={{ { number: 1 } }}' }, '"To" must be text, but it is an object'],
	['From', { from: '={{ $json.missing }}' }, '"From" is empty'],
	[
		'From',
		{ from: '+1555123ABCD' },
		'"From" is not a phone number, a sender name or a channel address',
	],
	['Message', { message: '={{ " " }}' }, '"Message" is empty'],
	['Message', { message: '={{ { a: 1 } }}' }, '"Message" must be text, but it is an object'],
	['To WhatsApp', { toWhatsapp: '={{ "maybe" }}' }, '"To WhatsApp" must be true or false'],
	[
		'Status Callback',
		{ options: { statusCallback: '={{ {} }}' } },
		'"Status Callback" must be text, but it is an object',
	],
])('refuses a wrong %s before anything is sent: %j', async (_field, parameters, problem) => {
	const sending = send({ ...message, ...parameters });

	await expect(sending).rejects.toMatchObject({
		message: expect.stringContaining(problem),
		description: expect.stringMatching(/\w/),
		context: { itemIndex: 0 },
	});
	expect(twilio.requests).toEqual([]);
});
