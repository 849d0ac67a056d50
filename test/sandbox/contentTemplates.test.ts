import { templateSids } from '../../sandbox/twilio/contentTemplates';
import { ask, below } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const host = 'content.twilio.com';
const send = (form: Record<string, string>) =>
	ask(sandbox, below('Messages.json'), {
		form: { To: '+15558675310', From: '+15005550006', ...form },
	});

test('templates are listed in pages whose addresses are absolute', async () => {
	const first = (await ask(sandbox, '/v1/Content?PageSize=2', { host })).body;
	expect(first.contents).toHaveLength(2);
	expect(first.meta).toMatchObject({
		key: 'contents',
		page: 0,
		page_size: 2,
		url: `https://${host}/v1/Content?PageSize=2`,
		first_page_url: `https://${host}/v1/Content?PageSize=2&Page=0`,
		previous_page_url: null,
	});
	const { origin, pathname, search } = new URL(first.meta.next_page_url);
	expect(origin).toBe(`https://${host}`);
	const second = (await ask(sandbox, pathname + search, { host })).body;
	expect(second).toMatchObject({ contents: [{ variables: { 1: 'Ada', 2: '42' } }] });
	expect(second.meta.next_page_url).toBeNull();
});

test('a template is fetched', async () => {
	const path = `/v1/Content/${templateSids.quickReply}`;
	const { body } = await ask(sandbox, path, { host });
	expect(body).toMatchObject({ types: { 'twilio/quick-reply': { actions: [{}, {}] } } });
	const unknown = await ask(sandbox, `/v1/Content/HX${'f'.repeat(32)}`, { host });
	expect(unknown).toMatchObject({ status: 404, body: { code: 20404 } });
});

test('a message says what its template says, with its variables or the samples', async () => {
	const ContentSid = templateSids.withVariables;
	const { body } = await send({ ContentSid, ContentVariables: '{"1":"Grace"}' });
	expect(body.body).toBe('Hello Grace, order 42 is on its way.');
	const plain = await send({ ContentSid: templateSids.withoutVariables });
	expect(plain.body.body).toBe('Thank you!');
});

test('an unknown template is refused', async () => {
	const answer = await send({ ContentSid: `HX${'f'.repeat(32)}` });
	expect(answer).toMatchObject({ status: 400, body: { code: 21655 } });
});

test.each(['{', '["a"]', '"1"', 'null', '{"1":""}', '{"1":null}'])(
	'variables %s are refused',
	async (ContentVariables) => {
		const answer = await send({ ContentSid: templateSids.withVariables, ContentVariables });
		expect(answer).toMatchObject({ status: 400, body: { code: 21656 } });
	},
);
