import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { startLocalServer } from '../../../../engine/localServer';
import { accountSid, runNode } from '../../../../engine/runNode';

let twilio: Awaited<ReturnType<typeof startLocalServer>>;

beforeEach(async () => {
	twilio = await startLocalServer((_request, index) => ({ body: { sid: `CA${index}` } }));
});

afterEach(async () => await twilio.stop());

const make = async (parameters: object, items: object[] = [{}]) => {
	const [output] = await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		parameters: { resource: 'call', operation: 'make', ...parameters },
		items: items as never,
	});
	return output;
};

const sentBodies = () =>
	twilio.requests.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

const call = { from: '+15551230000', to: '+15551230001', message: 'Hello' };

it('makes one call for each item, reads the text out and pairs the answers with the items', async () => {
	const output = await make({ ...call, message: '={{ $json.text }}' }, [
		{ text: 'Tom & <Jerry>' },
		{ text: `"It's"` },
	]);

	expect(twilio.requests[0]).toMatchObject({
		method: 'POST',
		path: `/2010-04-01/Accounts/${accountSid}/Calls.json`,
	});
	expect(sentBodies()).toEqual([
		{
			From: '+15551230000',
			To: '+15551230001',
			Twiml: '<Response><Say>Tom &amp; &lt;Jerry&gt;</Say></Response>',
		},
		{
			From: '+15551230000',
			To: '+15551230001',
			Twiml: '<Response><Say>&quot;It&apos;s&quot;</Say></Response>',
		},
	]);
	expect(output).toEqual([
		{ json: { sid: 'CA0' }, pairedItem: { item: 0 } },
		{ json: { sid: 'CA1' }, pairedItem: { item: 1 } },
	]);
});

it('sends TwiML as it is, and the status callback', async () => {
	const twiml = '<Response><Play>https://example.com/a.mp3?a=1&amp;b=2</Play></Response>';
	await make({
		...call,
		to: 'client:ann',
		twiml: true,
		message: twiml,
		options: { statusCallback: 'https://example.com/status' },
	});

	expect(sentBodies()).toEqual([
		{
			From: '+15551230000',
			To: 'client:ann',
			Twiml: twiml,
			StatusCallback: 'https://example.com/status',
		},
	]);
});

it.each([
	['To', { to: '={{ "" }}' }, '"To" is empty'],
	['From', { from: '={{ "" }}' }, '"From" is empty'],
	['Message', { message: '={{ "" }}' }, '"Message" is empty'],
	['Use TwiML', { twiml: '={{ "yes" }}' }, '"Use TwiML" must be true or false'],
])('refuses a wrong %s before anything is called', async (_field, parameters, problem) => {
	await expect(make({ ...call, ...parameters })).rejects.toMatchObject({
		message: problem,
		context: { itemIndex: 0 },
	});
	expect(twilio.requests).toEqual([]);
});
