import type { IDataObject } from 'n8n-workflow';

import { operations as resources } from '../../nodes/Twilio/resources';
import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { accounts } from '../../sandbox/twilio/accounts';
import { serviceSids } from '../../sandbox/twilio/messagingServices';
import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { startSandbox } from '../../sandbox/twilio/sandbox';
import { verifyServiceSids } from '../../sandbox/twilio/verifications';
import type { OutputSchema } from '../../build/outputSchemas';
import { buildSchemas } from '../../build/outputSchemas';
import { runNode } from '../engine/runNode';
import { liveCall } from '../sandbox/liveCall';
import { until } from '../sandbox/until';

const schemas = buildSchemas();
const tried = new Set<string>();

let twilio: Sandbox;

beforeAll(async () => (twilio = await startSandbox({ stepMs: 5 })));
beforeEach(() => (twilio.calls.manual = true));
afterAll(async () => await twilio.stop());

/** Runs an operation as it is by default, holds its output against its schema, and gives the first item. */
async function run(operation: string, parameters: IDataObject): Promise<Record<string, string>> {
	const [resource, name] = operation.split('/') as [string, string];
	const [items = []] = await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
		parameters: { resource, operation: name, ...parameters },
	});
	expect(items.length).toBeGreaterThan(0);
	expect(items.flatMap(({ json }) => misfits(schemas.get(operation)!, json, operation))).toEqual(
		[],
	);
	tried.add(operation);
	return items[0]!.json as Record<string, string>;
}

/** Where a value does not fit a schema: another type, or a field that the schema does not have. */
function misfits(schema: OutputSchema, value: unknown, path: string): string[] {
	const types = [schema.type].flat();
	if (!types.includes(typeOf(value))) return [`${path} is ${typeOf(value)}, not ${types}`];
	if (Array.isArray(value)) {
		return value.flatMap((entry) =>
			schema.items ? misfits(schema.items, entry, `${path}[]`) : [],
		);
	}
	const { properties } = schema;
	if (!properties || value === null) return [];
	return Object.entries(value as IDataObject).flatMap(([name, inner]) =>
		properties[name]
			? misfits(properties[name], inner, `${path}.${name}`)
			: [`${path}.${name} is not in the schema`],
	);
}

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	return Number.isInteger(value) ? 'integer' : typeof value;
}

const numbers = { from: '+15005550006', to: '+15558675310' };
const url = 'https://example.com/a';

it('messages', async () => {
	const { sid: messageSid } = await run('sms/send', {
		...numbers,
		content: 'media',
		mediaUrl: [`${url}.png`],
	});
	const scheduled = await run('sms/send', {
		...numbers,
		sender: 'messagingService',
		messagingServiceSid: serviceSids.notifications,
		message: 'Hello',
		options: { sendAt: '={{ $now.plus(1, "day") }}' },
	});
	await run('sms/cancel', { messageSid: scheduled.sid });
	for (const operation of ['get', 'getMedia', 'sendFeedback', 'sendTypingIndicator', 'redact']) {
		await run(`sms/${operation}`, { messageSid });
	}
	await run('sms/getAll', {});
	await run('sms/delete', { messageSid });
	await run('sms/reply', { message: 'Hello' });
});

it('calls', async () => {
	const made = await run('call/make', { ...numbers, message: 'Hello' });
	await run('call/cancel', { callSid: made.sid });
	const callSid = await liveCall(twilio);
	await run('call/get', { callSid });
	await run('call/getAll', {});
	await run('call/say', { callSid, message: 'Hello' });
	await run('call/play', { callSid, audioUrl: url });
	await run('call/redirect', { callSid, redirectTwiml: '<Response/>' });
	for (const [kind, key, parameters] of [
		['Stream', 'streamSid', { url: 'wss://example.com' }],
		['Siprec', 'siprecSid', { connectorName: 'recorder' }],
		['Transcription', 'transcriptionSid', {}],
	] as const) {
		const { sid } = await run(`call/start${kind}`, { callSid, ...parameters });
		await run(`call/stop${kind}`, { callSid, [key]: sid });
	}
	const { sid: recordingSid } = await run('call/startRecording', { callSid });
	for (const operation of ['pause', 'resume', 'stop']) {
		await run(`call/${operation}Recording`, { callSid, recordingSid });
	}
	await run('call/hangUp', { callSid });
	await run('call/delete', { callSid });
	await run('call/reply', { message: 'Hello' });
});

it('recordings and transcriptions', async () => {
	twilio.phone.hangUp(await liveCall(twilio, { Record: 'true' }));
	const { sid: recordingSid } = await run('recording/getAll', {});
	await run('recording/get', { recordingSid });
	await run('recording/download', { recordingSid });
	const { sid: transcriptionSid } = await run('transcription/getAll', {});
	await run('transcription/get', { transcriptionSid });
	await run('transcription/delete', { transcriptionSid });
	await run('recording/delete', { recordingSid });
});

it('conferences and participants', async () => {
	const added = await run('participant/add', { ...numbers, conferenceSid: 'Room' });
	const { call_sid: callSid, conference_sid: conferenceSid } = added;
	await until(() => twilio.calls.all.find(callSid!)?.resource.status === 'ringing');
	twilio.phone.answer(callSid!);
	const participant = { conferenceSid, callSid };
	await run('participant/get', participant);
	await run('participant/getAll', { conferenceSid });
	await run('participant/announce', { ...participant, announceUrl: url });
	for (const operation of ['coach', 'hold', 'mute', 'update']) {
		const parameters = { updateFields: { beepOnExit: true }, coaching: false };
		await run(`participant/${operation}`, { ...participant, ...parameters });
	}
	await run('conference/get', { conferenceSid });
	await run('conference/getAll', {});
	await run('conference/announce', { conferenceSid, announceUrl: url });
	await run('participant/remove', participant);
	await run('conference/end', { conferenceSid });
});

it('queues', async () => {
	const { sid: queueSid } = await run('queue/create', { friendlyName: 'Support' });
	await run('queue/update', { queueSid, updateFields: { maxSize: 10 } });
	await run('queue/get', { queueSid });
	await run('queue/getAll', {});
	const callSid = await liveCall(twilio);
	twilio.queues.enqueue(queueSid!, callSid);
	await run('queue/getMembers', { queueSid });
	await run('queue/getMember', { queueSid, callSid });
	await run('queue/dequeue', { queueSid, callSid, url });
	await run('queue/delete', { queueSid });
});

it('verifications and look-ups', async () => {
	const verification = { serviceSid: verifyServiceSids.login, to: '+15558675310' };
	const { sid: verificationSid } = await run('verification/send', verification);
	await run('verification/get', { ...verification, verificationSid });
	await run('verification/check', { ...verification, code: 'wrong' });
	await run('verification/cancel', { ...verification, verificationSid });
	await run('lookup/get', {
		phoneNumber: '+15558675310',
		fields: ['line_type_intelligence', 'sim_swap', 'caller_name', 'line_status'],
	});
});

it('phone numbers', async () => {
	const { phone_number: phoneNumber } = await run('phoneNumber/searchAvailable', {
		countryCode: 'US',
	});
	const { sid: phoneNumberSid } = await run('phoneNumber/buy', { phoneNumber });
	await run('phoneNumber/get', { phoneNumberSid });
	await run('phoneNumber/getAll', {});
	await run('phoneNumber/update', { phoneNumberSid, updateFields: { friendlyName: 'Support' } });
	await run('phoneNumber/release', { phoneNumberSid });
});

it('exists for every operation with a fixed output', () => {
	const operations = Object.entries(resources).flatMap(([resource, records]) =>
		Object.keys(records).map((operation) => `${resource}/${operation}`),
	);
	const chosen = ['apiOperation/run', 'call/sendAndWait', 'customRequest/send', 'sms/sendAndWait'];
	expect([...schemas.keys(), ...chosen].sort()).toEqual(operations.sort());
	// the file of a message is on another host: test/e2e downloads it
	tried.add('sms/downloadMedia');
	const missing = [...schemas.keys()].filter((each) => !tried.has(each));
	if (missing.length > 0) {
		throw new Error(`Add a line to test/contract/outputs.test.ts that runs ${missing.join(', ')}`);
	}
	expect(
		[...schemas.values()].filter(({ properties = {} }) => !Object.keys(properties)[0]),
	).toEqual([]);
});
