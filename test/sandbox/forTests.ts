import { startSandbox } from '../../sandbox/twilio/sandbox';
import { startReceiver } from './receiver';

/** A server for the tests of a file: started before them, reset after each, stopped after all. */
function forTests<Server extends { reset(): void; stop(): Promise<void> }>(
	start: () => Promise<Server>,
): Server {
	let server: Server;
	beforeAll(async () => {
		server = await start();
	});
	afterEach(() => server.reset());
	afterAll(async () => await server.stop());
	// the file gets it before it has started
	return new Proxy({} as Server, { get: (_target, name) => Reflect.get(server, name) as unknown });
}

export const testSandbox = (options: Parameters<typeof startSandbox>[0] = { stepMs: 5 }) =>
	forTests(async () => await startSandbox(options));

export const testReceiver = () => forTests(startReceiver);
