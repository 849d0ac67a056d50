import { runOperation } from '../../../../engine/runOperation';

const sid = (digit: number) => `RE${String(digit).repeat(32)}`;
const path = 'api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings';
const recordingSid = '={{ $json.sid }}';
const items = [{ sid: sid(1) }, { sid: sid(2) }];
const recording = (digit: number) => ({
	sid: sid(digit),
	call_sid: `CA${'1'.repeat(32)}`,
	status: 'completed',
	start_time: 'Thu, 01 Jan 2026 10:00:00 +0000',
	duration: '6',
	channels: 2,
	uri: '/x',
});
const simplified = ({ uri: _uri, ...kept }: ReturnType<typeof recording>) => kept;

it.each([
	[{}, '', simplified],
	[
		{ simplify: false, options: { includeSoftDeleted: true } },
		'?IncludeSoftDeleted=true',
		(whole: object) => whole,
	],
])('gets recordings with %j', async (parameters, query, shown) => {
	const { requests, items: output } = await runOperation({
		resource: 'recording',
		operation: 'get',
		parameters: { recordingSid, ...parameters },
		items,
		answers: [1, 2].map((digit) => ({ status: 200, body: recording(digit) })),
	});
	expect(requests).toEqual([
		`GET ${path}/${sid(1)}.json${query}`,
		`GET ${path}/${sid(2)}.json${query}`,
	]);
	expect(output).toEqual([
		{ json: shown(recording(1)), pairedItem: { item: 0 } },
		{ json: shown(recording(2)), pairedItem: { item: 1 } },
	]);
});

it('gets the recordings that match the filters', async () => {
	const conferenceSid = `CF${'1'.repeat(32)}`;
	const callSid = (digit: number) => `CA${String(digit).repeat(32)}`;
	const { requests, items: output } = await runOperation({
		resource: 'recording',
		operation: 'getAll',
		parameters: {
			limit: 2,
			filters: {
				callSid: '={{ $json.call }}',
				conferenceSid,
				dateCreatedAfter: '2026-01-01T12:00:00+02:00',
				dateCreatedBefore: '2026-01-03T00:00:00Z',
				dateCreated: '2026-01-02',
				includeSoftDeleted: true,
			},
		},
		items: [{ call: callSid(1) }, { call: callSid(2) }],
		answers: [
			{ status: 200, body: { recordings: [recording(1), recording(2), recording(3)] } },
			{ status: 200, body: { recordings: [recording(4)] } },
		],
	});
	const query = (call: string) =>
		`CallSid=${call}&ConferenceSid=${conferenceSid}&DateCreated>=2026-01-01T10:00:00Z` +
		'&DateCreated<=2026-01-03T00:00:00Z&DateCreated=2026-01-02&IncludeSoftDeleted=true&PageSize=2';
	expect(requests).toEqual([
		`GET ${path}.json?${query(callSid(1))}`,
		`GET ${path}.json?${query(callSid(2))}`,
	]);
	expect(output).toEqual([
		{ json: simplified(recording(1)), pairedItem: { item: 0 } },
		{ json: simplified(recording(2)), pairedItem: { item: 0 } },
		{ json: simplified(recording(4)), pairedItem: { item: 1 } },
	]);
});

it.each([
	['get', { recordingSid: 'RE1' }, '"Recording" is not a valid SID: "RE1"'],
	['delete', { recordingSid: '={{ "" }}' }, '"Recording" is empty'],
	['download', { recordingSid: sid(1), format: '={{ "" }}' }, '"Format" is empty'],
	[
		'download',
		{ recordingSid: sid(1), binaryPropertyName: '={{ "" }}' },
		'"Put Output File in Field" is empty',
	],
	['getAll', { filters: { callSid: 'CF1' } }, '"Call SID" is not a valid SID: "CF1"'],
	['getAll', { filters: { conferenceSid: 'Room' } }, '"Conference SID" is not a valid SID: "Room"'],
	[
		'getAll',
		{ filters: { includeSoftDeleted: '={{ "perhaps" }}' } },
		'"Include Deleted" must be true or false',
	],
])('refuses to %s %j', async (operation, parameters, message) => {
	await expect(
		runOperation({ resource: 'recording', operation, parameters }),
	).rejects.toMatchObject({ message, requests: [] });
});
