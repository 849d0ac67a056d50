import { ask, below } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const messages = below('Messages.json');
const calls = below('Calls.json');
const To = '+15558675310';
const From = '+15552223214';
const Body = 'Hello';

test('a request that fits leaves no violation', async () => {
	await ask(sandbox, messages, {
		form: { To, From, Body, MediaUrl: ['https://a.b', 'https://c.d'] },
	});
	await ask(sandbox, `${messages}?DateSent%3E=2026-01-01&PageSize=5`);
	expect(sandbox.violations).toEqual([]);
});

test.each([
	['message To', messages, { From, Body }, 21604, ['To is missing']],
	['message From', messages, { To, Body }, 21603, ['none of From, MessagingServiceSid is set']],
	['message Body', messages, { To, From }, 21602, ['none of Body, MediaUrl, ContentSid is set']],
	['call To', calls, { From, Url: 'https://a.b' }, 21201, ['To is missing']],
	['call From', calls, { To, Url: 'https://a.b' }, 21213, ['From is missing']],
	['call Url', calls, { To, From }, 21205, ['none of Url, Twiml, ApplicationSid is set']],
	['type', messages, { To, From, Body, Attempt: 'x' }, 20001, ['Attempt must be integer']],
	[
		'enum',
		messages,
		{ To, From, Body, RiskCheck: 'maybe' },
		20001,
		['RiskCheck must be equal to one of the allowed values'],
	],
])('missing or wrong %s: refused and recorded', async (_, path, form, code, problems) => {
	const answer = await ask(sandbox, path, { form });
	expect(answer).toMatchObject({ status: 400, body: { code } });
	expect(sandbox.violations.map(({ problem }) => problem)).toEqual(problems);
	expect(sandbox.requests).toMatchObject([{ status: 400, carriedOut: false }]);
});

test('an unknown parameter is recorded, and ignored by the 2010 API', async () => {
	const form = { To, From, Body, Colour: 'red' };
	expect(await ask(sandbox, messages, { form })).toMatchObject({ status: 201 });
	expect(sandbox.violations).toEqual([
		{
			method: 'POST',
			host: 'api.twilio.com',
			path: messages,
			operation: 'CreateMessage',
			problem: 'unknown parameter Colour',
		},
	]);
});

test('an unknown parameter is refused elsewhere', async () => {
	const question = { host: 'messaging.twilio.com', form: { FriendlyName: 'A', Colour: 'red' } };
	expect(await ask(sandbox, '/v1/Services', question)).toMatchObject({
		status: 400,
		body: { code: 20001 },
	});
	expect(sandbox.violations).toMatchObject([{ problem: 'unknown parameter Colour' }]);
});

test('headers that are parameters are recorded, without the credential', async () => {
	const question = {
		host: 'conversations.twilio.com',
		headers: { 'x-twilio-webhook-enabled': 'true', 'X-Other': 'x' },
		form: {},
	};
	expect(await ask(sandbox, '/v1/Conversations', question)).toMatchObject({ status: 201 });
	// takes the Authorization header as a parameter
	const path = '/v1/Insights/QualityManagement/Assessments';
	expect(await ask(sandbox, path, { host: 'flex-api.twilio.com' })).toMatchObject({ status: 200 });
	expect(sandbox.requests.map(({ headers }) => headers)).toEqual([
		{ 'X-Twilio-Webhook-Enabled': 'true' },
		{},
	]);
	expect(sandbox.violations).toEqual([]);
});

test('a header with a wrong value is refused and recorded', async () => {
	const question = {
		host: 'conversations.twilio.com',
		headers: { 'X-Twilio-Webhook-Enabled': 'maybe' },
		form: {},
	};
	expect(await ask(sandbox, '/v1/Conversations', question)).toMatchObject({ status: 400 });
	expect(sandbox.violations).toMatchObject([
		{ problem: 'x-twilio-webhook-enabled must be equal to one of the allowed values' },
	]);
});

test.each([
	['path', 'api.twilio.com', below('Nothing.json'), 'unknown path'],
	['path without .json', 'api.twilio.com', below('Messages'), 'unknown path'],
	['host', 'nothing.twilio.com', '/v1/Services', 'unknown path'],
	['region', 'api.nowhere.xx1.twilio.com', messages, 'unknown host'],
])('an unknown %s is 404 and recorded', async (_, host, path, problem) => {
	expect(await ask(sandbox, path, { host })).toMatchObject({ status: 404, body: { code: 20404 } });
	expect(sandbox.violations).toMatchObject([{ host, path, operation: '', problem }]);
});

test('a wrong content type is 415 and recorded', async () => {
	const raw = { contentType: 'application/json', text: JSON.stringify({ To, From, Body }) };
	expect(await ask(sandbox, messages, { raw })).toMatchObject({ status: 415 });
	expect(sandbox.violations).toMatchObject([{ problem: 'wrong content type application/json' }]);
});
