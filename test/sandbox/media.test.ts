import https from 'node:https';
import { ask, below, mainToken } from './ask';
import { proxyAgent } from './proxyAgent';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const MediaUrl = ['https://example.com/photo.jpg', 'https://example.com/bill.pdf'];
const send = async (): Promise<string> => {
	const form = { To: '+15558675310', From: '+15005550006', MediaUrl };
	return (await ask(sandbox, below('Messages.json'), { form })).body.sid;
};
const list = (messageSid: string, query = '') =>
	ask(sandbox, below(`Messages/${messageSid}/Media.json${query}`));
const cdn = 'media.twiliocdn.com';

test('a message has one medium for each URL, in pages', async () => {
	const sid = await send();
	expect(sid).toMatch(/^MM/);
	const first = (await list(sid, '?PageSize=1')).body;
	expect(first.media_list).toMatchObject([{ parent_sid: sid, content_type: 'application/pdf' }]);
	const second = (await ask(sandbox, first.next_page_uri)).body;
	expect(second.media_list).toMatchObject([{ parent_sid: sid, content_type: 'image/png' }]);
	expect(second.next_page_uri).toBeNull();
	expect((await list(await send())).body.media_list).toHaveLength(2);
});

test('a medium is fetched and deleted', async () => {
	const { uri, sid } = (await list(await send())).body.media_list[0];
	expect(await ask(sandbox, uri)).toMatchObject({ status: 200, body: { sid } });
	expect(await ask(sandbox, uri, { method: 'DELETE' })).toMatchObject({ status: 204 });
	expect(await ask(sandbox, uri)).toMatchObject({ status: 404, body: { code: 20404 } });
});

test('its bytes are behind a redirect to another host', async () => {
	const { uri, sid } = (await list(await send())).body.media_list[1];
	const path = uri.replace('.json', '');
	expect(await ask(sandbox, path, { auth: null })).toMatchObject({ status: 401 });
	const { status, headers } = await ask(sandbox, path);
	expect([status, headers.location]).toEqual([307, `https://${cdn}/${mainToken[0]}/${sid}`]);

	const file = await ask(sandbox, new URL(headers.location!).pathname, { host: cdn, auth: null });
	expect(file.headers).toMatchObject({
		'content-type': 'image/png',
		'content-disposition': 'inline; filename="photo.jpg"',
	});
	expect(file.bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(sandbox.violations).toEqual([]);
});

test('the other host refuses credentials and reports them', async () => {
	const { sid } = (await list(await send())).body.media_list[0];
	const answer = await ask(sandbox, `/${mainToken[0]}/${sid}`, { host: cdn });
	expect(answer.status).toBe(400);
	expect(sandbox.violations).toMatchObject([{ problem: `credential sent to ${cdn}` }]);
});

test('the other host is reached through the proxy too', async () => {
	const status = await new Promise((resolve, reject) => {
		const agent = proxyAgent(sandbox);
		https
			.get(`https://${cdn}/nothing`, { agent }, (response) => {
				response.resume();
				resolve(response.statusCode);
			})
			.on('error', reject);
	});
	expect(status).toBe(404);
});

test('a test can say what a medium holds', async () => {
	const { sid } = (await list(await send())).body.media_list[0];
	sandbox.media.setFile(sid, { type: 'audio/ogg', content: Buffer.from([0, 255]) });
	const file = await ask(sandbox, `/${mainToken[0]}/${sid}`, { host: cdn, auth: null });
	expect(file.headers['content-type']).toBe('audio/ogg');
	expect([...file.bytes]).toEqual([0, 255]);
});

test('a reply can carry media', async () => {
	const reply = sandbox.phone.reply(await send(), 'Look', ['https://example.com/note.txt']);
	expect(reply).toMatchObject({ num_media: '1', sid: expect.stringMatching(/^MM/) });
	expect((await list(reply.sid)).body.media_list).toMatchObject([{ content_type: 'text/plain' }]);
});
