import { ask, below } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

const feedback = (sid: string) =>
	ask(sandbox, below(`Messages/${sid}/Feedback.json`), { form: { Outcome: 'confirmed' } });

test('feedback on a message is accepted', async () => {
	const form = { To: '+15558675310', From: '+15005550006', Body: 'Hello' };
	const { sid } = (await ask(sandbox, below('Messages.json'), { form })).body;
	expect(await feedback(sid)).toMatchObject({
		status: 200,
		body: { message_sid: sid, outcome: 'confirmed' },
	});
});

test('feedback on no message is refused', async () => {
	const answer = await feedback(`SM${'0'.repeat(32)}`);
	expect(answer).toMatchObject({ status: 404, body: { code: 20404 } });
});
