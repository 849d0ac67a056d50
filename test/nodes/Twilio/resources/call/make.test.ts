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

it('makes one call for each item, says the text and pairs the responses with the items', async () => {
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

it('calls from a number from the list, entered, or saved by n8n’s own node', async () => {
	const picked = { __rl: true, mode: 'list', value: '+15551230000', cachedResultName: 'Office' };
	const entered = { __rl: true, mode: 'number', value: '={{ $json.from }}' };
	const options = { callerId: '+1 (555) 123-0009' };
	await make({ ...call, from: picked, options });
	await make({ ...call, from: entered }, [{ from: '+1 (555) 123-0000' }]);
	await make({ ...call, from: '={{ $json.from }}' }, [{ from: 15551230000 }]);
	expect(sentBodies().map(({ From, CallerId }) => [From, CallerId])).toEqual([
		['+15551230000', '+15551230009'],
		['+15551230000', undefined],
		['15551230000', undefined],
	]);
});

it('sends TwiML unchanged, and the status callback', async () => {
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

it('says the text in another voice and language', async () => {
	await make({ ...call, speech: { voice: 'Polly.Lea', language: 'fr-FR' } });

	expect(sentBodies()[0]?.Twiml).toBe(
		'<Response><Say voice="Polly.Lea" language="fr-FR">Hello</Say></Response>',
	);
});

const { message: _message, ...addresses } = call;
const applicationSid = `AP${'1'.repeat(32)}`;

it.each([
	['a URL', { url: ' https://example.com/a?b=1 ' }, { Url: 'https://example.com/a?b=1' }],
	['an app', { applicationSid }, { ApplicationSid: applicationSid }],
])('leaves the call to %s', async (_what, parameters, sent) => {
	const instructions = 'url' in parameters ? 'url' : 'application';
	await make({ ...addresses, instructions, ...parameters });

	expect(sentBodies()).toEqual([{ From: addresses.from, To: addresses.to, ...sent }]);
});

it('lets an expression choose between text and TwiML', async () => {
	await make({ ...call, message: '<Response/>', twiml: '={{ $json.twiml }}' }, [
		{ twiml: true },
		{ twiml: false },
	]);

	expect(sentBodies().map(({ Twiml }) => Twiml)).toEqual([
		'<Response/>',
		'<Response><Say>&lt;Response/&gt;</Say></Response>',
	]);
});

it('sends options with Twilio’s names, lists repeated and empty ones left out', async () => {
	await make({
		...call,
		options: {
			asyncAmd: true,
			byoc: '',
			machineDetection: 'DetectMessageEnd',
			record: false,
			sendDigits: 'ww12#',
			statusCallbackEvent: ['initiated', 'answered'],
			timeout: '={{ 20 }}',
			trim: 'do-not-trim',
		},
	});

	const sent = [...new URLSearchParams(twilio.requests[0]?.body)].sort();
	expect(sent.filter(([name]) => !['From', 'To', 'Twiml'].includes(name))).toEqual([
		['AsyncAmd', 'true'],
		['MachineDetection', 'DetectMessageEnd'],
		['Record', 'false'],
		['SendDigits', 'ww12#'],
		['StatusCallbackEvent', 'answered'],
		['StatusCallbackEvent', 'initiated'],
		['Timeout', '20'],
		['Trim', 'do-not-trim'],
	]);
});

it('sends TwiML up to Twilio’s limit', async () => {
	const message = 'x'.repeat(4000);
	await make({ ...call, twiml: true, message });

	expect(sentBodies()[0]?.Twiml).toBe(message);
});

it.each([
	['To', { to: '={{ "" }}' }, '"To" is empty'],
	['From', { from: '={{ "" }}' }, '"From" is empty'],
	['Message', { message: '={{ "" }}' }, '"Message" is empty'],
	[
		'Message, too long for TwiML',
		{ twiml: true, message: 'x'.repeat(4001) },
		'"Message" results in 4001 characters of TwiML; Twilio accepts at most 4000',
	],
	[
		'Message, too long as TwiML',
		{ message: '&'.repeat(800) },
		'"Message" results in 4032 characters of TwiML; Twilio accepts at most 4000',
	],
	['TwiML URL', { instructions: 'url', url: '={{ "" }}' }, '"TwiML URL" is empty'],
	[
		'TwiML URL',
		{ instructions: 'url', url: 'call.xml' },
		'"TwiML URL" is not a full URL: "call.xml"',
	],
	[
		'TwiML App',
		{ instructions: 'application', applicationSid: 'app' },
		'"TwiML App" is not a valid SID: "app"',
	],
	['BYOC Trunk', { options: { byoc: 'BY1' } }, '"BYOC Trunk SID" is not a valid SID: "BY1"'],
	['Timeout', { options: { timeout: '={{ "long" }}' } }, '"Ring Timeout" must be a number'],
	['Use TwiML', { twiml: '={{ "perhaps" }}' }, '"Use TwiML" must be true or false'],
])('refuses a wrong %s before anything is called', async (_field, parameters, problem) => {
	await expect(make({ ...call, ...parameters })).rejects.toMatchObject({
		message: problem,
		context: { itemIndex: 0 },
	});
	expect(twilio.requests).toEqual([]);
});
