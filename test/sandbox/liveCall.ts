import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { ask, below } from './ask';
import { until } from './until';

/** The SID of a call in progress, which lasts until it is hung up. */
export async function liveCall(
	sandbox: Sandbox,
	form: Record<string, string> = {},
): Promise<string> {
	sandbox.calls.manual = true;
	const call = { To: '+15558675310', From: '+15005550006', Twiml: '<Response/>', ...form };
	const { sid } = (await ask(sandbox, below('Calls.json'), { form: call })).body;
	await until(() => sandbox.calls.all.find(sid)?.resource.status === 'ringing');
	sandbox.phone.answer(sid);
	return sid;
}
