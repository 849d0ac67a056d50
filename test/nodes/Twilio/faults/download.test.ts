import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { accounts } from '../../../../sandbox/twilio/accounts';
import { mp3 } from '../../../../sandbox/twilio/audio';
import { newCall } from '../../../../sandbox/twilio/callResource';
import type { Fault } from '../../../../sandbox/twilio/faults';
import { newRecording } from '../../../../sandbox/twilio/recordingResource';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { runNode } from '../../../engine/runNode';
import { controlTimeouts, expire } from '../../../engine/timeouts';
import { byAuthToken } from '../trigger/account';

let twilio: Sandbox;

beforeAll(async () => {
	controlTimeouts();
	twilio = await startSandbox();
});
beforeEach(() => twilio.reset());
afterAll(async () => await twilio.stop());

function recorded(): string {
	const call = newCall(accounts.main.sid, '+15551230000', '+15551230001');
	const resource = { ...newRecording(call, 'RecordVerb', 1), status: 'completed' };
	twilio.recordings.all.add({ resource });
	return resource.sid;
}

async function download(requestOptions: object = { rateLimitTimeout: 500 }) {
	const [items] = await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		credentials: byAuthToken,
		parameters: {
			resource: 'recording',
			operation: 'download',
			recordingSid: { __rl: true, mode: 'id', value: recorded() },
			format: 'mp3',
			binaryPropertyName: 'file',
			requestOptions,
		},
	});
	return items![0]!.binary!.file!;
}

const withFile = (fault: Fault): Fault => ({ ...fault, when: 'after' });

const faults: Array<[string, Fault, message: string, description: RegExp]> = [
	['429', { answer: 429 }, 'Too Many Requests', /^Twilio error 20429/],
	['503', { answer: 503 }, 'Service Unavailable', /^Twilio error 20503/],
	['HTML', { answer: 'html' }, 'Could not parse Twilio’s response (HTTP 502)', /^Request/],
	['reset', { answer: 'reset' }, 'No response from Twilio', /^Reason: read ECONNRESET\.$/],
	['cut-off', withFile({ answer: 'cut-off' }), 'No response from Twilio', /^Reason: aborted\.$/],
	[
		'never',
		{ answer: 'never', onHit: expire },
		'No response from Twilio',
		/^Reason: no response within 300000 ms\.$/,
	],
];

describe.each(faults)('%s', (_name, fault, message, description) => {
	it('once: the whole file is downloaded anyway', async () => {
		twilio.faults.add({ ...fault, times: 1 });
		const { data, mimeType } = await download();
		expect(mimeType).toBe('audio/mpeg');
		expect(Buffer.from(data, 'base64')).toEqual(mp3(1));
		expect(twilio.requests).toHaveLength(2);
	});

	it('always: fails without a partial file', async () => {
		twilio.faults.add(fault);
		await expect(download()).rejects.toMatchObject({
			message,
			description: expect.stringMatching(description),
		});
		if (fault.answer !== 429) expect(twilio.requests).toHaveLength(5);
	});
});

it('a file that stops coming is requested again, and fails in the end', async () => {
	twilio.faults.add({ bodyMs: 600_000 });
	await expect(download({ timeout: 200 })).rejects.toMatchObject({
		message: 'No response from Twilio',
		description: 'Reason: no data for 200 ms.',
	});
	expect(twilio.requests).toHaveLength(5);
});

it('a slow file is waited for', async () => {
	twilio.faults.add({ bodyMs: 100 });
	expect(Buffer.from((await download()).data, 'base64')).toEqual(mp3(1));
	expect(twilio.requests).toHaveLength(1);
});
