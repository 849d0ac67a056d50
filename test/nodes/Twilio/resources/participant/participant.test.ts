import { runOperation } from '../../../../engine/runOperation';

const conference = `CF${'1'.repeat(32)}`;
const callSid = `CA${'1'.repeat(32)}`;
const path = 'api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences';
const participants = `${path}/${conference}/Participants`;
/** One by call, one by label. */
const items = [{ who: callSid }, { who: 'the customer' }];
const participant = { conferenceSid: conference, callSid: '={{ $json.who }}' };
const found = (label: string) => ({
	call_sid: callSid,
	label,
	status: 'connected',
	muted: false,
	hold: false,
	coaching: false,
	uri: '/x',
});
const simplified = ({ uri: _uri, ...kept }: ReturnType<typeof found>) => kept;
const answers = ['ann', 'bo'].map((label) => ({ status: 200, body: found(label) }));
const url = 'https://example.com/a.mp3?a=1';

it.each([
	['get', { simplify: false }, 'GET', ''],
	['mute', {}, 'POST', ' Muted=true'],
	['mute', { muted: false }, 'POST', ' Muted=false'],
	['hold', {}, 'POST', ' Hold=true'],
	[
		'hold',
		{ hold: true, options: { holdMethod: 'POST', holdUrl: url } },
		'POST',
		` Hold=true&HoldMethod=POST&HoldUrl=${url}`,
	],
	['hold', { hold: false }, 'POST', ' Hold=false'],
	['coach', { callSidToCoach: callSid }, 'POST', ` Coaching=true&CallSidToCoach=${callSid}`],
	['coach', { coaching: false, callSidToCoach: callSid }, 'POST', ' Coaching=false'],
	[
		'announce',
		{ announceUrl: url, options: { announceMethod: 'GET' } },
		'POST',
		` AnnounceUrl=${url}&AnnounceMethod=GET`,
	],
	[
		'update',
		{
			updateFields: {
				beepOnExit: false,
				endConferenceOnExit: true,
				waitMethod: 'GET',
				waitUrl: url,
			},
		},
		'POST',
		` BeepOnExit=false&EndConferenceOnExit=true&WaitMethod=GET&WaitUrl=${url}`,
	],
])('%s with %j', async (operation, parameters, method, body) => {
	const { requests, items: output } = await runOperation({
		resource: 'participant',
		operation,
		parameters: { ...participant, simplify: false, ...parameters },
		items,
		answers,
	});
	expect(requests).toEqual([
		`${method} ${participants}/${callSid}.json${body}`,
		`${method} ${participants}/the customer.json${body}`,
	]);
	expect(output).toEqual([
		{ json: found('ann'), pairedItem: { item: 0 } },
		{ json: found('bo'), pairedItem: { item: 1 } },
	]);
});

it('gets participants, simplified', async () => {
	const { items: output } = await runOperation({
		resource: 'participant',
		operation: 'get',
		parameters: participant,
		items,
		answers,
	});
	expect(output.map(({ json }) => json)).toEqual([
		simplified(found('ann')),
		simplified(found('bo')),
	]);
});

it('gets the participants that match the filters', async () => {
	const { requests, items: output } = await runOperation({
		resource: 'participant',
		operation: 'getAll',
		parameters: {
			conferenceSid: conference,
			limit: 5,
			filters: { coaching: true, muted: '={{ $json.muted }}', hold: false },
		},
		items: [{ muted: true }, { muted: false }],
		answers: [
			{ status: 200, body: { participants: [found('ann'), found('bo')] } },
			{ status: 200, body: { participants: [found('cy')] } },
		],
	});
	expect(requests).toEqual([
		`GET ${participants}.json?Coaching=true&Muted=true&Hold=false&PageSize=5`,
		`GET ${participants}.json?Coaching=true&Muted=false&Hold=false&PageSize=5`,
	]);
	expect(output).toEqual([
		{ json: simplified(found('ann')), pairedItem: { item: 0 } },
		{ json: simplified(found('bo')), pairedItem: { item: 0 } },
		{ json: simplified(found('cy')), pairedItem: { item: 1 } },
	]);
});

it('removes participants', async () => {
	const { requests, items: gone } = await runOperation({
		resource: 'participant',
		operation: 'remove',
		parameters: participant,
		items,
		answers: { status: 204 },
	});
	expect(requests).toEqual([
		`DELETE ${participants}/${callSid}.json`,
		`DELETE ${participants}/the customer.json`,
	]);
	expect(gone).toEqual([
		{ json: { deleted: true, sid: callSid }, pairedItem: { item: 0 } },
		{ json: { deleted: true, sid: 'the customer' }, pairedItem: { item: 1 } },
	]);
});

it('adds participants to a conference by SID, name or Console URL', async () => {
	const console = `https://console.twilio.com/us1/monitor/conferences/${conference}/summary`;
	const { requests, items: output } = await runOperation({
		resource: 'participant',
		operation: 'add',
		parameters: {
			conferenceSid: '={{ $json.room }}',
			from: '={{ $json.from }}',
			to: '={{ $json.to }}',
			simplify: false,
		},
		items: [
			{ room: conference, from: '+15551230000', to: '+15551230001' },
			{ room: 'Support Room', from: 'client:ann', to: 'sip:bo@example.com' },
			{ room: 'Support Room', from: 'ann', to: 'client:bo' },
		],
		answers: ['ann', 'bo', 'cy'].map((label) => ({ body: found(label) })),
	});
	expect(requests).toEqual([
		`POST ${participants}.json From=+15551230000&To=+15551230001`,
		`POST ${path}/Support Room/Participants.json From=client:ann&To=sip:bo@example.com`,
		`POST ${path}/Support Room/Participants.json From=ann&To=client:bo`,
	]);
	expect(output).toEqual(
		['ann', 'bo', 'cy'].map((label, item) => ({ json: found(label), pairedItem: { item } })),
	);

	const byUrl = await runOperation({
		resource: 'participant',
		operation: 'add',
		parameters: {
			conferenceSid: { __rl: true, mode: 'url', value: console },
			from: '+15551230000',
			to: '+15551230001',
		},
	});
	expect(byUrl.requests).toEqual([`POST ${participants}.json From=+15551230000&To=+15551230001`]);
});

it('adds participants with options', async () => {
	const { requests } = await runOperation({
		resource: 'participant',
		operation: 'add',
		parameters: {
			conferenceSid: { __rl: true, mode: 'name', value: 'Support Room' },
			from: '+15551230000',
			to: '+15551230001',
			options: {
				beep: 'onEnter',
				callSidToCoach: callSid,
				coaching: true,
				label: 'customer',
				statusCallbackEvent: ['initiated', 'answered'],
				timeout: 20,
				waitUrl: '',
			},
		},
		items: [{}, {}],
	});
	const request =
		`POST ${path}/Support Room/Participants.json From=+15551230000&To=+15551230001` +
		`&Beep=onEnter&CallSidToCoach=${callSid}&Coaching=true&Label=customer` +
		'&Timeout=20&StatusCallbackEvent=initiated&StatusCallbackEvent=answered';
	expect(requests).toEqual([request, request]);
});

const joining = { conferenceSid: 'Room', from: '+15551230000', to: '+15551230001' };
const one = { conferenceSid: conference, callSid };

it.each([
	['add', { ...joining, conferenceSid: '={{ " " }}' }, '"Conference" is empty'],
	['add', { ...joining, from: '={{ "" }}' }, '"From" is empty'],
	['add', { ...joining, to: 'Ann' }, /^"To" is not a phone number or a channel address/],
	['add', { ...joining, options: { timeout: '={{ "long" }}' } }, '"Ring Timeout" must be a number'],
	[
		'add',
		{ ...joining, options: { callSidToCoach: 'ann' } },
		'"Call SID to Coach" is not a valid SID: "ann"',
	],
	['add', { ...joining, options: { byoc: 'BY1' } }, '"BYOC Trunk SID" is not a valid SID: "BY1"'],
	['get', { ...one, conferenceSid: 'Room' }, '"Conference" is not a valid SID: "Room"'],
	['remove', { ...one, callSid: '={{ "" }}' }, '"Call SID or Label" is empty'],
	['mute', { ...one, muted: '={{ "maybe" }}' }, '"Muted" must be true or false'],
	['hold', { ...one, hold: '={{ "maybe" }}' }, '"On Hold" must be true or false'],
	['coach', { ...one, callSidToCoach: '={{ "" }}' }, '"Call SID to Coach" is empty'],
	['announce', { ...one, announceUrl: '={{ "" }}' }, '"Announce URL" is empty'],
	['update', { ...one, updateFields: {} }, '"Update Fields" is empty'],
])('refuses to %s %j', async (operation, parameters, message) => {
	await expect(
		runOperation({ resource: 'participant', operation, parameters }),
	).rejects.toMatchObject({
		message: typeof message === 'string' ? message : expect.stringMatching(message),
		requests: [],
	});
});
