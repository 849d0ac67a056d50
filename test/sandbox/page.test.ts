import { ask, below } from './ask';
import { until } from './until';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const host = '127.0.0.1';
const state = async () => JSON.parse(await (await fetch(`${sandbox.url}/state`)).text());
const post = (action: string, sid: string, body = {}) =>
	fetch(`${sandbox.url}/phone/${action}/${sid}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	});
const To = '+15558675310';
const From = '+15552223214';

test('the page loads nothing from elsewhere', async () => {
	const response = await fetch(sandbox.url);
	expect(response.headers.get('content-type')).toContain('text/html');
	expect(await response.text()).not.toMatch(/https?:/);
});

test('other hosts get nothing', async () => {
	const answer = await ask(sandbox, '/state', { host: 'example.com', auth: null });
	expect(answer).toMatchObject({ status: 403, body: '' });
	expect(await ask(sandbox, '/state', { host, auth: null })).toMatchObject({ status: 200 });
});

test('the state holds messages, calls and violations, newest first', async () => {
	expect(await state()).toEqual({ messages: [], calls: [], verifications: [], violations: [] });
	await ask(sandbox, below('Messages.json'), { form: { To, From, Body: '1' } });
	await ask(sandbox, below('Messages.json'), { form: { To, From, Body: '2', Colour: 'red' } });
	await ask(sandbox, below('Calls.json'), { form: { To, From, Twiml: '<Response/>' } });
	expect(await state()).toMatchObject({
		messages: [{ body: '2' }, { body: '1' }],
		calls: [{ to: To, plays: '<Response/>', heard: [], recordings: 0 }],
		violations: [{ problem: 'unknown parameter Colour' }],
	});
});

test('the phone can be played from the page', async () => {
	sandbox.calls.manual = true;
	const message = await ask(sandbox, below('Messages.json'), { form: { To, From, Body: '1' } });
	expect((await post('reply', message.body.sid, { text: 'Hi' })).status).toBe(204);
	const call = await ask(sandbox, below('Calls.json'), {
		form: { To, From, Twiml: '<Response/>' },
	});
	const { sid } = call.body;
	await until(() => sandbox.calls.all.find(sid)?.resource.status === 'ringing');
	expect((await post('answer', sid)).status).toBe(204);
	expect((await post('answer', sid)).status).toBe(409);
	expect(await state()).toMatchObject({
		messages: [{ body: 'Hi', direction: 'inbound' }, { body: '1' }],
		calls: [{ status: 'in-progress' }],
	});
	expect((await post('explode', sid)).status).toBe(404);
});

test('keys and speech are entered on the page', async () => {
	sandbox.calls.manual = true;
	const Twiml = '<Response><Gather input="dtmf speech"/></Response>';
	const { sid } = (await ask(sandbox, below('Calls.json'), { form: { To, From, Twiml } })).body;
	await until(() => sandbox.calls.all.find(sid)?.resource.status === 'ringing');
	expect((await post('say', sid, { text: 'yes' })).status).toBe(409);
	expect((await post('answer', sid)).status).toBe(204);
	expect(await state()).toMatchObject({ calls: [{ takesInput: true, heard: ['gather'] }] });
	expect((await post('say', sid, { text: 'yes' })).status).toBe(204);
	expect((await post('press', sid, { text: '1' })).status).toBe(409);
});

test('the account can be texted and called from the page', async () => {
	const start = (action: string, body: object) =>
		fetch(`${sandbox.url}/phone/${action}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		});
	const line = { from: To, to: '+15005550006' };
	expect((await start('text', { ...line, text: 'Hi' })).status).toBe(204);
	expect((await start('call', line)).status).toBe(204);
	expect(await state()).toMatchObject({
		messages: [{ ...line, body: 'Hi', direction: 'inbound' }],
		calls: [{ ...line, direction: 'inbound' }],
	});
	const refused = await start('text', { from: To, to: From, text: 'Hi' });
	expect(refused.status).toBe(409);
	expect(await refused.text()).toContain(From);
	expect((await start('explode', {})).status).toBe(404);
});
