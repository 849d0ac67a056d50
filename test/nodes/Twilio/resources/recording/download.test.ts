import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { accounts } from '../../../../../sandbox/twilio/accounts';
import type { Answer } from '../../../../engine/localServer';
import { runNode } from '../../../../engine/runNode';
import { runOperation } from '../../../../engine/runOperation';
import { ask, below } from '../../../../sandbox/ask';
import { liveCall } from '../../../../sandbox/liveCall';
import { testSandbox } from '../../../../sandbox/forTests';

const sandbox = testSandbox();

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

describe('of a recording that is not found', () => {
	const recordingSid = `RE${'f'.repeat(32)}`;
	const notFound = { status: 404, body: { code: 20404, message: 'was not found' } };
	const mp3 = { status: 200, headers: { 'content-type': 'audio/mpeg' }, body: 'audio' };
	const downloadWith = async (answers: Answer[]) =>
		await runOperation({
			resource: 'recording',
			operation: 'download',
			parameters: { recordingSid, format: 'mp3' },
			answers,
		});

	it('retries for some seconds, until it is ready', async () => {
		const { items, requests } = await downloadWith([notFound, notFound, mp3]);
		expect(items[0]).toMatchObject({ binary: { data: { mimeType: 'audio/mpeg' } } });
		expect(requests).toHaveLength(3);
	});

	it('fails with Twilio’s error in the end, and says that it may not be ready', async () => {
		await expect(downloadWith(Array(9).fill(notFound))).rejects.toMatchObject({
			message: 'was not found',
			description: expect.stringMatching(
				/^A recording that was just made may not be ready yet\..*Twilio error 20404 \(HTTP 404\)\./,
			),
			httpCode: '20404',
			requests: { length: 4 },
		});
	});

	it('does not retry if Twilio refuses for another reason', async () => {
		const refusal = { status: 403, body: { code: 20403, message: 'No' } };
		await expect(downloadWith([refusal])).rejects.toMatchObject({ requests: { length: 1 } });
	});
});
