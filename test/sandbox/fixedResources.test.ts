import { ask, below } from './ask';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

test.each([
	['Applications', 'applications', 2],
	['SMS/ShortCodes', 'short_codes', 1],
	['OutgoingCallerIds', 'outgoing_caller_ids', 1],
])('%s are listed and fetched', async (path, name, count) => {
	const listed = (await ask(sandbox, below(`${path}.json`))).body[name];
	expect(listed).toHaveLength(count);
	expect((await ask(sandbox, listed[0].uri)).body).toEqual(listed[0]);
});
