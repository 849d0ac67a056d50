import { ask, below } from './ask';
import { liveCall } from './liveCall';
import { testSandbox } from './forTests';

const sandbox = testSandbox();

test('a finished recording has a transcription', async () => {
	const callSid = await liveCall(sandbox, { Record: 'true' });
	const path = below('Transcriptions.json');
	expect((await ask(sandbox, path)).body.transcriptions).toEqual([]);
	sandbox.phone.hangUp(callSid);
	const recording = (await ask(sandbox, below('Recordings.json'))).body.recordings[0];

	const [transcription] = (await ask(sandbox, path)).body.transcriptions;
	expect(transcription).toMatchObject({
		recording_sid: recording.sid,
		status: 'completed',
		transcription_text: expect.stringMatching(/\w/),
	});
	const { transcriptions } = recording.subresource_uris;
	expect((await ask(sandbox, transcriptions)).body.transcriptions).toEqual([transcription]);
	expect((await ask(sandbox, transcription.uri)).body).toEqual(transcription);
	expect((await ask(sandbox, transcription.uri, { method: 'DELETE' })).status).toBe(204);
	expect((await ask(sandbox, transcription.uri)).body.code).toBe(20404);
});
