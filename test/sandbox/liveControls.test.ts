import { ask, below } from './ask';
import { liveCall } from './liveCall';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const stopped = { form: { Status: 'stopped' } };

const kinds: Array<[string, string, Record<string, string>]> = [
	['Streams', 'MZ', { Url: 'wss://example.com' }],
	['Siprec', 'SR', { ConnectorName: 'recorder' }],
	['Transcriptions', 'GT', { Track: 'both_tracks' }],
];

describe.each(kinds)('%s', (kind, prefix, form) => {
	test('begin and stop on a live call, by SID or name', async () => {
		const callSid = await liveCall(sandbox);
		const path = below(`Calls/${callSid}/${kind}.json`);
		const begun = await ask(sandbox, path, { form: { Name: 'main', ...form } });
		expect(begun).toMatchObject({
			status: 201,
			body: { name: 'main', call_sid: callSid, status: 'in-progress' },
		});
		expect(begun.body.sid).toMatch(new RegExp(`^${prefix}`));
		expect((await ask(sandbox, begun.body.uri, stopped)).body.status).toBe('stopped');
		const byName = below(`Calls/${callSid}/${kind}/main.json`);
		expect((await ask(sandbox, byName, stopped)).body.sid).toBe(begun.body.sid);
		const unknown = below(`Calls/${callSid}/${kind}/other.json`);
		expect((await ask(sandbox, unknown, stopped)).body.code).toBe(20404);
		expect(sandbox.violations).toEqual([]);
	});

	test('need a call in progress', async () => {
		const callSid = await liveCall(sandbox);
		sandbox.phone.hangUp(callSid);
		const answer = await ask(sandbox, below(`Calls/${callSid}/${kind}.json`), { form });
		expect(answer).toMatchObject({ status: 400, body: { code: 21220 } });
	});
});
