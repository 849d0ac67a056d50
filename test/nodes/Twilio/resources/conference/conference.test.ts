import { runOperation } from '../../../../engine/runOperation';

const sid = (digit: number) => `CF${String(digit).repeat(32)}`;
const path = 'api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences';
const conferenceSid = '={{ $json.sid }}';
const items = [{ sid: sid(1) }, { sid: sid(2) }];
const found = (digit: number) => ({
	sid: sid(digit),
	friendly_name: 'Room',
	status: 'in-progress',
	region: 'us1',
});
const simplified = ({ region: _region, ...kept }: ReturnType<typeof found>) => kept;
const answers = [1, 2].map((digit) => ({ status: 200, body: found(digit) }));

it.each([
	['gets conferences', 'get', {}, 'GET', ''],
	['gets whole conferences', 'get', { simplify: false }, 'GET', ''],
	['ends conferences', 'end', {}, 'POST', ' Status=completed'],
	[
		'announces',
		'announce',
		{ announceUrl: 'https://example.com/a.mp3', options: { announceMethod: 'GET' } },
		'POST',
		' AnnounceUrl=https://example.com/a.mp3&AnnounceMethod=GET',
	],
	[
		'announces as Twilio does by default',
		'announce',
		{ announceUrl: 'https://example.com/a.mp3' },
		'POST',
		' AnnounceUrl=https://example.com/a.mp3',
	],
])('%s', async (_what, operation, parameters, method, body) => {
	const { requests, items: output } = await runOperation({
		resource: 'conference',
		operation,
		parameters: { conferenceSid, ...parameters },
		items,
		answers,
	});
	expect(requests).toEqual([
		`${method} ${path}/${sid(1)}.json${body}`,
		`${method} ${path}/${sid(2)}.json${body}`,
	]);
	const whole = 'simplify' in parameters;
	expect(output).toEqual(
		[1, 2].map((digit, item) => ({
			json: whole ? found(digit) : simplified(found(digit)),
			pairedItem: { item },
		})),
	);
});

it('gets the conferences that match the filters', async () => {
	const { requests, items: output } = await runOperation({
		resource: 'conference',
		operation: 'getAll',
		parameters: {
			limit: 3,
			filters: {
				friendlyName: '={{ $json.room }}',
				status: 'in-progress',
				dateCreatedAfter: '2026-01-01T12:00:00',
				dateCreatedBefore: '2026-01-03',
				dateCreated: '2026-01-02',
				dateUpdatedAfter: '2026-02-01',
				dateUpdatedBefore: '2026-02-03',
				dateUpdated: '2026-02-02',
			},
		},
		items: [{ room: 'Room' }, { room: 'Hall' }],
		answers: [
			{ status: 200, body: { conferences: [found(1), found(2)] } },
			{ status: 200, body: { conferences: [found(3)] } },
		],
	});
	const days =
		'DateCreated>=2026-01-01&DateCreated<=2026-01-03&DateCreated=2026-01-02' +
		'&FriendlyName=Room&Status=in-progress' +
		'&DateUpdated>=2026-02-01&DateUpdated<=2026-02-03&DateUpdated=2026-02-02&PageSize=3';
	expect(requests).toEqual([
		`GET ${path}.json?${days}`,
		`GET ${path}.json?${days.replace('Room', 'Hall')}`,
	]);
	expect(output).toEqual([
		{ json: simplified(found(1)), pairedItem: { item: 0 } },
		{ json: simplified(found(2)), pairedItem: { item: 0 } },
		{ json: simplified(found(3)), pairedItem: { item: 1 } },
	]);
});

it.each([
	[
		'get',
		{ conferenceSid: `CA${'1'.repeat(32)}` },
		`"Conference" is not a valid SID: "CA${'1'.repeat(32)}"`,
	],
	['end', { conferenceSid: '={{ "" }}' }, '"Conference" is empty'],
	['announce', { conferenceSid: sid(1), announceUrl: ' ' }, '"Announce URL" is empty'],
	['getAll', { filters: { dateCreated: 'soon' } }, '"Created On" must be a date'],
])('refuses to %s %j', async (operation, parameters, message) => {
	await expect(
		runOperation({ resource: 'conference', operation, parameters }),
	).rejects.toMatchObject({ message, requests: [] });
});
