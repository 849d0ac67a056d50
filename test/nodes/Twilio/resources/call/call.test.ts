import { runOperation } from '../../../../engine/runOperation';

const sid = (digit: number) => `CA${String(digit).repeat(32)}`;
const path = 'api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls';
const items = [{ sid: sid(1) }, { sid: sid(2) }];
const simplified = {
	sid: sid(1),
	from: '+1',
	to: '+2',
	status: 'completed',
	start_time: 'Thu, 01 Jan 2026 00:00:00 +0000',
	duration: '10',
};
const whole = { ...simplified, uri: '/x' };

it.each([
	['simplified', true, simplified],
	['whole', false, whole],
])('gets calls, %s', async (_how, simplify, json) => {
	const { requests, items: found } = await runOperation({
		resource: 'call',
		operation: 'get',
		parameters: { callSid: '={{ $json.sid }}', simplify },
		items,
		answers: { status: 200, body: whole },
	});
	expect(requests).toEqual([`GET ${path}/${sid(1)}.json`, `GET ${path}/${sid(2)}.json`]);
	expect(found).toEqual([
		{ json, pairedItem: { item: 0 } },
		{ json, pairedItem: { item: 1 } },
	]);
});

it('gets many calls, by the filters of each item', async () => {
	const { requests, items: found } = await runOperation({
		resource: 'call',
		operation: 'getAll',
		parameters: {
			limit: 2,
			filters: {
				endTime: '2026-01-02',
				from: 'client:ann',
				to: '+1 (555) 123-0001',
				parentCallSid: '={{ $json.sid }}',
				startTimeAfter: '2026-01-01T12:00:00+02:00',
				status: 'no-answer',
			},
		},
		items,
		answers: [
			{ status: 200, body: { calls: [whole, whole, whole], next_page_uri: null } },
			{ status: 200, body: { calls: [], next_page_uri: null } },
		],
	});
	expect(requests).toEqual(
		items.map(
			({ sid: parent }) =>
				`GET ${path}.json?EndTime=2026-01-02&From=client:ann&ParentCallSid=${parent}&StartTime>=2026-01-01T10:00:00Z&Status=no-answer&To=+15551230001&PageSize=2`,
		),
	);
	expect(found).toEqual([
		{ json: simplified, pairedItem: { item: 0 } },
		{ json: simplified, pairedItem: { item: 0 } },
	]);
});

it.each([
	['get', { callSid: `SM${'1'.repeat(32)}` }, '"Call" is not a valid SID'],
	['delete', { callSid: '={{ $json.missing }}' }, '"Call" is empty'],
	['getAll', { filters: { parentCallSid: 'PA1' } }, '"Parent Call SID" is not a valid SID'],
	['getAll', { filters: { startTime: 'soon' } }, '"Started On" must be a date'],
])('refuses before anything is sent: %s %j', async (operation, parameters, problem) => {
	await expect(runOperation({ resource: 'call', operation, parameters })).rejects.toMatchObject({
		message: expect.stringContaining(problem),
		requests: [],
	});
});
