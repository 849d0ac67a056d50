import { ask, below } from './ask';
import { liveCall } from './liveCall';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const create = (FriendlyName: string, form = {}) =>
	ask(sandbox, below('Queues.json'), { form: { FriendlyName, ...form } });
const filled = async () => {
	const { uri, sid } = (await create('support')).body;
	const [first, second] = [await liveCall(sandbox), await liveCall(sandbox)];
	sandbox.queues.enqueue(sid, first);
	sandbox.queues.enqueue(sid, second);
	const member = (id: string) => below(`Queues/${sid}/Members/${id}.json`);
	const members = below(`Queues/${sid}/Members.json`);
	return { uri, first, second, member, members };
};

test('a queue is made, changed, listed and deleted', async () => {
	const { status, body } = await create('support', { MaxSize: '10' });
	expect(status).toBe(201);
	expect(body).toMatchObject({ friendly_name: 'support', max_size: 10, current_size: 0 });
	await ask(sandbox, body.uri, { form: { FriendlyName: 'sales', MaxSize: '20' } });
	expect((await ask(sandbox, below('Queues.json'))).body.queues).toMatchObject([
		{ friendly_name: 'sales', max_size: 20 },
	]);
	expect((await ask(sandbox, body.uri, { method: 'DELETE' })).status).toBe(204);
	expect((await ask(sandbox, body.uri)).body.code).toBe(20404);
});

test('two queues cannot have one name', async () => {
	await create('support');
	expect((await create('support')).status).toBe(400);
	const { uri } = (await create('sales')).body;
	expect((await ask(sandbox, uri, { form: { FriendlyName: 'support' } })).status).toBe(400);
	expect((await ask(sandbox, uri, { form: { FriendlyName: 'sales' } })).status).toBe(200);
});

test('a queue with calls in it cannot be deleted', async () => {
	const { uri } = await filled();
	expect((await ask(sandbox, uri)).body.current_size).toBe(2);
	expect((await ask(sandbox, uri, { method: 'DELETE' })).status).toBe(400);
});

test('members are listed front first, in pages, and fetched', async () => {
	const { first, second, member, members } = await filled();
	const page = (await ask(sandbox, `${members}?PageSize=1`)).body;
	expect(page.queue_members).toMatchObject([{ call_sid: first, position: 1 }]);
	const next = (await ask(sandbox, page.next_page_uri)).body;
	expect(next.queue_members).toMatchObject([{ call_sid: second, position: 2 }]);
	expect((await ask(sandbox, member(second))).body.position).toBe(2);
	expect((await ask(sandbox, member('Front'))).body.call_sid).toBe(first);
	expect((await ask(sandbox, member(`CA${'f'.repeat(32)}`))).body.code).toBe(20404);
});

test('the front member is dequeued to other TwiML', async () => {
	const { uri, first, second, member } = await filled();
	const form = { Url: 'https://example.com/agent' };
	expect((await ask(sandbox, member('Front'), { form })).body.call_sid).toBe(first);
	expect(sandbox.calls.all.find(first)?.plays).toBe(form.Url);
	expect((await ask(sandbox, member('Front'))).body).toMatchObject({
		call_sid: second,
		position: 1,
	});
	expect((await ask(sandbox, uri)).body.current_size).toBe(1);
});

test('who hangs up leaves the queue', async () => {
	const { uri, first } = await filled();
	sandbox.phone.hangUp(first);
	expect((await ask(sandbox, uri)).body.current_size).toBe(1);
});
