import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { startLocalServer } from '../../../engine/localServer';
import { runOperation } from '../../../engine/runOperation';

const messageSid = `MM${'1'.repeat(32)}`;
const mediaSid = `ME${'1'.repeat(32)}`;
const media = `api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/${messageSid}/Media`;
const list = { status: 200, body: { media_list: [{ sid: mediaSid }], next_page_uri: null } };

const download = async (answer: object) =>
	await runOperation({
		resource: 'sms',
		operation: 'downloadMedia',
		parameters: { messageSid, binaryPropertyName: 'picture' },
		answers: [list, answer],
	});

it('follows the redirect to the file without the credential', async () => {
	const elsewhere = await startLocalServer(() => ({
		status: 200,
		headers: { 'content-type': 'image/png; charset=binary' },
		body: 'the bytes',
	}));
	const { requests, items } = await download({
		status: 307,
		headers: { location: `${elsewhere.url}/file?signature=1` },
	});
	await elsewhere.stop();

	expect(requests).toEqual([`GET ${media}.json?PageSize=1000`, `GET ${media}/${mediaSid}`]);
	expect(elsewhere.requests).toMatchObject([{ method: 'GET', path: '/file?signature=1' }]);
	expect(elsewhere.requests[0]?.headers).not.toHaveProperty('authorization');
	expect(items).toMatchObject([
		{
			json: { sid: mediaSid },
			binary: {
				picture: {
					data: Buffer.from('the bytes').toString('base64'),
					mimeType: 'image/png',
					fileExtension: 'png',
					fileName: `${mediaSid}.png`,
				},
			},
			pairedItem: { item: 0 },
		},
	]);
});

it('reports Twilio’s error if there is no file', async () => {
	const answer = { status: 404, body: { code: 20404, message: 'The media was not found' } };
	await expect(download(answer)).rejects.toMatchObject({
		message: 'The media was not found',
		description: expect.stringMatching(/^Twilio error 20404 \(HTTP 404\)/),
	});
});

it('does not mistake a refusal of the file’s host for a proxy', async () => {
	const elsewhere = await startLocalServer(() => ({
		status: 403,
		headers: { 'content-type': 'application/xml' },
		body: '<Error><Code>AccessDenied</Code></Error>',
	}));
	const location = `${elsewhere.url}/file`;
	await expect(download({ status: 307, headers: { location } })).rejects.toMatchObject({
		message: 'Could not parse Twilio’s response (HTTP 403)',
	});
	await elsewhere.stop();
});

it('reports that the file’s host cannot be reached', async () => {
	const gone = await startLocalServer(() => ({}));
	await gone.stop();
	await expect(download({ status: 307, headers: { location: gone.url } })).rejects.toMatchObject({
		message: 'Could not connect to Twilio',
	});
});

it('reports that the file’s host does not respond', async () => {
	let asked = 0;
	const silent = createServer((request) => {
		asked++;
		request.socket.destroy();
	});
	await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
	const location = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
	await expect(download({ status: 307, headers: { location } })).rejects.toMatchObject({
		message: 'No response from Twilio',
		description: 'Reason: socket hang up.',
	});
	expect(asked).toBe(5);
	silent.close();
});
