import { ask, below } from './ask';
import { liveCall } from './liveCall';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

/** The path of a finished recording's bytes, without an extension. */
const recorded = async (): Promise<string> => {
	const callSid = await liveCall(sandbox, { Record: 'true' });
	sandbox.phone.hangUp(callSid);
	const { body } = await ask(sandbox, below('Recordings.json'));
	return body.recordings[0].uri.replace('.json', '');
};

test.each([
	['', 1],
	['.wav', 1],
	['.wav?RequestedChannels=2', 2],
])('%s is a second of WAV with %d channels', async (suffix, channels) => {
	const { headers, bytes } = await ask(sandbox, (await recorded()) + suffix);
	expect(headers['content-type']).toBe('audio/x-wav');
	expect(bytes.toString('latin1', 0, 4)).toBe('RIFF');
	expect(bytes.readUInt16LE(22)).toBe(channels);
	const [bytesPerSecond, dataBytes] = [bytes.readUInt32LE(28), bytes.readUInt32LE(40)];
	expect([dataBytes, bytes.length]).toEqual([bytesPerSecond, 44 + dataBytes]);
});

test.each([
	['.mp3', 0xc0],
	['.mp3?RequestedChannels=2', 0x00],
])('%s is a second of MP3 frames', async (suffix, mode) => {
	const { headers, bytes } = await ask(sandbox, (await recorded()) + suffix);
	expect(headers['content-type']).toBe('audio/mpeg');
	expect(bytes.length).toBe(42 * 96);
	for (let frame = 0; frame < bytes.length; frame += 96) {
		expect([...bytes.subarray(frame, frame + 4)]).toEqual([0xff, 0xfb, 0x14, mode]);
	}
});

test('the bytes need credentials, and the recording', async () => {
	const path = await recorded();
	expect(await ask(sandbox, path, { auth: null })).toMatchObject({ status: 401 });
	expect(await ask(sandbox, `${path}.json`, { method: 'DELETE' })).toMatchObject({ status: 204 });
	expect(await ask(sandbox, `${path}.mp3`)).toMatchObject({ status: 404, body: { code: 20404 } });
});

test('a recording that goes on has no bytes yet', async () => {
	const callSid = await liveCall(sandbox);
	const { body } = await ask(sandbox, below(`Calls/${callSid}/Recordings.json`), { form: {} });
	expect((await ask(sandbox, body.uri.replace('.json', '.wav'))).status).toBe(404);
});

test('other numbers of channels and other formats are refused', async () => {
	const path = await recorded();
	expect((await ask(sandbox, `${path}?RequestedChannels=3`)).status).toBe(400);
	expect((await ask(sandbox, `${path}.ogg`)).status).toBe(404);
	expect(sandbox.violations).toHaveLength(2);
});
