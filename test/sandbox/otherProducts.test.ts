import { ask } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

test('an operation without state answers with the example of its OpenAPI file', async () => {
	const { status, body } = await ask(sandbox, '/v1/Workspaces', { host: 'taskrouter.twilio.com' });
	expect(status).toBe(200);
	expect(body).toMatchObject({ meta: { key: 'workspaces', next_page_url: null } });
	expect(body.workspaces).not.toHaveLength(0);
});

test('the version in the path chooses the OpenAPI file', async () => {
	const path = '/v2/PhoneNumbers/+15108675310';
	expect(await ask(sandbox, path, { host: 'lookups.twilio.com' })).toMatchObject({ status: 200 });
	expect(sandbox.violations).toEqual([]);
});

test('object fields of a form are read as JSON, JSON bodies by their schema', async () => {
	const form = {
		Description: 'Sink',
		SinkConfiguration: JSON.stringify({ destination: 'http://localhost' }),
		SinkType: 'webhook',
	};
	const sink = await ask(sandbox, '/v1/Sinks', { host: 'events.twilio.com', form });
	expect(sink.status).toBe(201);
	const text = JSON.stringify({ friendly_name: 'A', language: 'en', types: {} });
	const raw = { contentType: 'application/json', text };
	const content = await ask(sandbox, '/v1/Content', { host: 'content.twilio.com', raw });
	expect(content.status).toBe(201);
	expect(sandbox.violations).toEqual([]);
	expect(sandbox.requests.at(-1)?.body).toEqual({ friendly_name: 'A', language: 'en', types: {} });
});

test('deleting answers 204 without a body', async () => {
	const path = `/v1/Services/IS${'0'.repeat(32)}`;
	const question = { host: 'sync.twilio.com', method: 'DELETE' };
	expect(await ask(sandbox, path, question)).toMatchObject({ status: 204, body: '' });
});
