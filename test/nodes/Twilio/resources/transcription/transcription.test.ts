import { runOperation } from '../../../../engine/runOperation';

const sid = (digit: number) => `TR${String(digit).repeat(32)}`;
const path = 'api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions';
const transcriptionSid = '={{ $json.sid }}';
const items = [{ sid: sid(1) }, { sid: sid(2) }];
const transcription = (digit: number) => ({
	sid: sid(digit),
	type: 'fast',
	status: 'completed',
	duration: '6',
	transcription_text: 'Please call back.',
	price: '-0.05000',
	uri: '/x',
});
const simplified = ({ uri: _uri, ...kept }: ReturnType<typeof transcription>) => kept;

it('gets transcriptions with their text', async () => {
	const { requests, items: output } = await runOperation({
		resource: 'transcription',
		operation: 'get',
		parameters: { transcriptionSid },
		items,
		answers: [1, 2].map((digit) => ({ status: 200, body: transcription(digit) })),
	});
	expect(requests).toEqual([`GET ${path}/${sid(1)}.json`, `GET ${path}/${sid(2)}.json`]);
	expect(output).toEqual([
		{ json: simplified(transcription(1)), pairedItem: { item: 0 } },
		{ json: simplified(transcription(2)), pairedItem: { item: 1 } },
	]);
});

it('gets all transcriptions, complete', async () => {
	const next = '/2010-04-01/Accounts/AC1/Transcriptions.json?Page=1';
	const page = (digit: number, next_page_uri: string | null) => ({
		status: 200,
		body: { transcriptions: [transcription(digit)], next_page_uri },
	});
	const { requests, items: output } = await runOperation({
		resource: 'transcription',
		operation: 'getAll',
		parameters: { returnAll: true, simplify: false },
		items: [{}, {}],
		answers: [page(1, next), page(2, null), page(3, null)],
	});
	expect(requests).toEqual([
		`GET ${path}.json?PageSize=1000`,
		`GET api.twilio.com${next}`,
		`GET ${path}.json?PageSize=1000`,
	]);
	expect(output).toEqual([
		{ json: transcription(1), pairedItem: { item: 0 } },
		{ json: transcription(2), pairedItem: { item: 0 } },
		{ json: transcription(3), pairedItem: { item: 1 } },
	]);
});

it.each(['get', 'delete'])('refuses to %s something else', async (operation) => {
	const recordingSid = `RE${'1'.repeat(32)}`;
	await expect(
		runOperation({
			resource: 'transcription',
			operation,
			parameters: { transcriptionSid: recordingSid },
		}),
	).rejects.toMatchObject({
		message: `"Transcription" is not a valid SID: "${recordingSid}"`,
		requests: [],
	});
});
