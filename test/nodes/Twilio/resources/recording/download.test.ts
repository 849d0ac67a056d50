import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { accounts } from '../../../../../sandbox/twilio/accounts';
import type { Sandbox } from '../../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../../sandbox/twilio/sandbox';
import { runNode } from '../../../../engine/runNode';
import { ask, below } from '../../../../sandbox/ask';
import { liveCall } from '../../../../sandbox/liveCall';

let sandbox: Sandbox;

beforeAll(async () => (sandbox = await startSandbox({ stepMs: 5 })));
afterAll(async () => await sandbox.stop());

/** The SID of a finished recording with two channels. */
async function recorded(): Promise<string> {
	const callSid = await liveCall(sandbox, { Record: 'true', RecordingChannels: 'dual' });
	sandbox.phone.hangUp(callSid);
	const { body } = await ask(sandbox, below(`Recordings.json?CallSid=${callSid}`));
	return body.recordings[0].sid;
}

const download = async (sids: string[], parameters: object) => {
	const [output] = await runNode({
		node: new Twilio(),
		serverUrl: sandbox.url,
		credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
		parameters: {
			resource: 'recording',
			operation: 'download',
			recordingSid: '={{ $json.sid }}',
			...parameters,
		},
		items: sids.map((sid) => ({ sid })),
	});
	return output;
};

it.each([
	['mp3', {}, '.mp3', { fileExtension: 'mp3', mimeType: 'audio/mpeg' }],
	['wav', {}, '.wav', { fileExtension: 'wav', mimeType: 'audio/x-wav' }],
	[
		'wav',
		{ binaryPropertyName: 'audio', options: { requestedChannels: 1 } },
		'.wav?RequestedChannels=1',
		{ fileExtension: 'wav', mimeType: 'audio/x-wav' },
	],
])('downloads %s with %j', async (format, parameters, suffix, file) => {
	const sids = [await recorded(), await recorded()];
	const field = 'binaryPropertyName' in parameters ? 'audio' : 'data';

	const output = await download(sids, { format, ...parameters });

	const { bytes } = await ask(sandbox, below(`Recordings/${sids[0]}${suffix}`));
	expect(bytes.length).toBeGreaterThan(4000);
	expect(output).toEqual(
		sids.map((sid, item) => ({
			json: { sid },
			binary: {
				[field]: {
					...file,
					fileName: `${sid}.${format}`,
					fileType: 'audio',
					fileSize: expect.stringMatching(/kB$/),
					bytes: bytes.length,
					data: bytes.toString('base64'),
				},
			},
			pairedItem: { item },
		})),
	);
});

it('gives Twilio’s error for a recording that is not there', async () => {
	await expect(download([`RE${'f'.repeat(32)}`], {})).rejects.toMatchObject({
		message: expect.stringContaining('was not found'),
		description: expect.stringContaining('Twilio error 20404 (HTTP 404).'),
		httpCode: '404',
	});
});
