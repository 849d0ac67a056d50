import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { startSandbox } from '../../sandbox/twilio/sandbox';

/** The sandbox of a test file: started before its tests, reset after each, stopped after all. */
export function testSandbox(options: Parameters<typeof startSandbox>[0] = { stepMs: 5 }): Sandbox {
	let sandbox: Sandbox;
	beforeAll(async () => (sandbox = await startSandbox(options)));
	afterEach(() => sandbox.reset());
	afterAll(async () => await sandbox.stop());
	// the file gets it before it has started
	return new Proxy({} as Sandbox, {
		get: (_target, name) => Reflect.get(sandbox, name) as unknown,
	});
}
