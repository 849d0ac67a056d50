import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { accounts } from '../../../../sandbox/twilio/accounts';
import { fixedSid } from '../../../../sandbox/twilio/fixedSid';
import { serviceSids } from '../../../../sandbox/twilio/messagingServices';
import { phoneNumberSids } from '../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { senderSids } from '../../../../sandbox/twilio/senders';
import { TestTrigger } from '../../../engine/trigger';
import { byApiKey, byAuthToken } from './account';
import { faultKinds, faultMessages, storms, strike } from './faultKinds';

let twilio: Sandbox;
let trigger: TestTrigger;

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
beforeEach(async () => {
	twilio.reset();
	trigger = await TestTrigger.create({
		parameters: {},
		serverUrl: twilio.url,
		credentials: byAuthToken,
	});
});
afterEach(async () => {
	await trigger.stop();
	expect(twilio.violations).toEqual([]);
});
afterAll(async () => await twilio.stop());

/** Something that receives messages or calls. */
interface Receiver {
	name: string;
	noun: string;
	parameters: IDataObject;
	sid: string;
	/** Its settings as Twilio shows them, which can be changed. */
	settings(): Record<string, unknown>;
	webhook: string;
	fallback: string;
	/** The webhook as the person knows it from Twilio. */
	label: string;
	/** What others have set, and what has Twilio overlook the webhook. */
	others: Record<string, unknown>;
	overrides: Record<string, unknown>;
}

const options = { replaceWebhook: true };
const carried = Buffer.from('[["https://example.com/hook","POST"]]').toString('base64url');
const secretUrl = 'https://user:secret@example.com/hook?token=secret';

const ofNumber = (prefix: 'sms' | 'voice') => ({
	noun: 'phone number',
	sid: phoneNumberSids.sandbox,
	settings: () =>
		twilio.phoneNumbers.all.find(phoneNumberSids.sandbox)!.resource as Record<string, unknown>,
	webhook: `${prefix}_url`,
	fallback: `${prefix}_fallback_url`,
	others: {
		[`${prefix}_url`]: secretUrl,
		[`${prefix}_method`]: 'GET',
		[`${prefix}_fallback_url`]: 'https://example.com/fallback',
		[`${prefix}_fallback_method`]: 'GET',
		status_callback: 'https://example.com/status',
		status_callback_method: 'GET',
	},
});

const messagesOfNumber: Receiver = {
	...ofNumber('sms'),
	name: 'messages to a phone number',
	label: 'SmsUrl',
	parameters: {
		source: 'message',
		receiver: 'phoneNumber',
		phoneNumberSid: { mode: 'id', value: phoneNumberSids.sandbox },
	},
	overrides: { sms_application_sid: fixedSid('AP', '1') },
};

const callsOfNumber: Receiver = {
	...ofNumber('voice'),
	name: 'calls to a phone number',
	label: 'VoiceUrl',
	parameters: {
		source: 'call',
		phoneNumberSid: { mode: 'id', value: phoneNumberSids.sandbox },
	},
	overrides: { voice_application_sid: fixedSid('AP', '1'), trunk_sid: fixedSid('TK', '1') },
};

const messagingService: Receiver = {
	name: 'messages to a Messaging Service',
	noun: 'Messaging Service',
	sid: serviceSids.marketing,
	label: 'InboundRequestUrl',
	parameters: {
		source: 'message',
		receiver: 'messagingService',
		messagingServiceSid: { mode: 'id', value: serviceSids.marketing },
	},
	settings: () =>
		twilio.services.all.find(serviceSids.marketing)!.resource as Record<string, unknown>,
	webhook: 'inbound_request_url',
	fallback: 'fallback_url',
	others: {
		inbound_request_url: secretUrl,
		inbound_method: 'GET',
		fallback_url: 'https://example.com/fallback',
		fallback_method: 'GET',
		status_callback: 'https://example.com/status',
	},
	overrides: { use_inbound_webhook_on_number: true },
};

const sender: Receiver = {
	name: 'messages to a WhatsApp sender',
	noun: 'sender',
	sid: senderSids.whatsApp,
	label: 'callback_url',
	parameters: {
		source: 'message',
		receiver: 'whatsAppSender',
		senderSid: { mode: 'id', value: senderSids.whatsApp },
	},
	settings: () =>
		twilio.senders.all.find(senderSids.whatsApp)!.resource.webhook as unknown as Record<
			string,
			unknown
		>,
	webhook: 'callback_url',
	fallback: 'fallback_url',
	others: {
		callback_url: secretUrl,
		callback_method: 'PUT',
		fallback_url: 'https://example.com/fallback',
		fallback_method: 'PUT',
		status_callback_url: 'https://example.com/status',
		status_callback_method: 'GET',
	},
	overrides: {},
};

const receivers = [messagesOfNumber, callsOfNumber, messagingService, sender];
const overridden = receivers.filter(({ overrides }) => Object.keys(overrides).length > 0);

const methodOf = (url: string) =>
	url === 'inbound_request_url' ? 'inbound_method' : `${url.replace(/_?url$/, '')}_method`;

/** All resources that a trigger could change. */
const everything = () =>
	structuredClone(
		[twilio.phoneNumbers, twilio.services, twilio.senders].flatMap((kind) =>
			kind.all.newestFirst().map(({ resource }) => ({ ...resource, date_updated: '' })),
		),
	);

/** All resources, without what the URLs carry of what they replaced. */
const everythingPlain = () => JSON.parse(plain(JSON.stringify(everything()))) as unknown;

const plain = (text: unknown) => String(text).replace(/[?&]n8n-previous=[\w-]*/g, '');

/** The resources as they would be with these settings of a receiver. */
function everythingWith({ settings }: Receiver, changes: Record<string, unknown>) {
	const before = { ...settings() };
	Object.assign(settings(), changes);
	const changed = everything();
	Object.assign(settings(), before);
	return changed;
}

/** Settings that have been cleared, as Twilio shows them. */
const cleared = (overrides: Record<string, unknown>) => ({
	...('sms_application_sid' in overrides && { sms_application_sid: '' }),
	...('voice_application_sid' in overrides && { voice_application_sid: '', trunk_sid: null }),
	...('use_inbound_webhook_on_number' in overrides && { use_inbound_webhook_on_number: false }),
});

/** What was written to Twilio since the last time. */
function writes(): number {
	const count = twilio.requests.filter(({ method }) => method !== 'GET').length;
	twilio.requests.length = 0;
	return count;
}

const failure = async (activation: Promise<void>) =>
	await activation.then(
		() => undefined,
		(error: Error & { description?: string }) => error,
	);

const fallbackUrl = () => trigger.url.replace(/\/webhook$/, '/fallback');

describe.each(receivers)('$name', (receiver) => {
	const { settings, webhook, fallback, parameters, others, overrides, label } = receiver;

	it.each(['nothing', 'something else', 'what overrules it'])(
		'sets the webhook where there was %s, and restores that',
		async (there) => {
			if (there !== 'nothing') Object.assign(settings(), others);
			if (there === 'what overrules it') Object.assign(settings(), overrides);
			const before = everything();
			trigger.set({ ...parameters, options });
			await trigger.activate();
			expect(everythingPlain()).toEqual(
				everythingWith(receiver, {
					[webhook]: trigger.url,
					[methodOf(webhook)]: 'POST',
					...cleared(overrides),
				}),
			);
			expect(everything()).not.toEqual(before);

			expect(await trigger.deactivate()).toBe(true);
			expect(everything()).toEqual(before);
			expect(trigger.staticData).toEqual({});
		},
	);

	it.each(['replyNode', 'lastNode'])(
		'sets the fallback too if the workflow replies (%s)',
		async (reply) => {
			Object.assign(settings(), others);
			const before = everything();
			trigger.set({ ...parameters, reply, options });
			await trigger.activate();
			expect(everythingPlain()).toEqual(
				everythingWith(receiver, {
					[webhook]: trigger.url,
					[methodOf(webhook)]: 'POST',
					[fallback]: fallbackUrl(),
					[methodOf(fallback)]: 'POST',
				}),
			);
			await trigger.deactivate();
			expect(everything()).toEqual(before);
		},
	);

	it('does not replace another webhook, and shows no secret of it', async () => {
		Object.assign(settings(), others);
		const before = everything();
		trigger.set(parameters);
		const refusal = await failure(trigger.activate());
		expect(refusal).toMatchObject({
			message: expect.stringContaining(
				`The ${receiver.noun} already has a webhook. To replace it while the workflow is active, add the option "Replace Existing Webhook"`,
			),
			description: expect.stringContaining(`Current: ${label} (https://example.com/hook).`),
		});
		expect(refusal!.description).not.toContain('secret');
		expect([writes(), everything(), trigger.staticData]).toEqual([0, before, {}]);
	});

	it('may replace Twilio’s own example', async () => {
		settings()[webhook] = 'https://demo.twilio.com/welcome/reply/';
		const before = everything();
		trigger.set(parameters);
		await trigger.activate();
		expect(plain(settings()[webhook])).toBe(trigger.url);
		await trigger.deactivate();
		expect(everything()).toEqual(before);
	});

	it('activated again, changes nothing', async () => {
		trigger.set({ ...parameters, reply: 'replyNode' });
		await trigger.activate();
		expect(writes()).toBe(1);
		await trigger.activate();
		expect(writes()).toBe(0);
	});

	it('keeps a webhook that someone else set in the meantime', async () => {
		trigger.set(parameters);
		await trigger.activate();
		Object.assign(settings(), others);
		const before = everything();
		writes();
		expect(await trigger.deactivate()).toBe(true);
		expect([writes(), everything(), trigger.staticData]).toEqual([0, before, {}]);
	});

	it('keeps one of two webhooks that someone else set in the meantime', async () => {
		Object.assign(settings(), others);
		trigger.set({ ...parameters, reply: 'replyNode', options });
		await trigger.activate();
		const theirs = { [webhook]: 'https://example.com/new', [methodOf(webhook)]: 'POST' };
		Object.assign(settings(), theirs);
		await trigger.deactivate();
		expect(settings()).toMatchObject({ ...others, ...theirs });
	});

	it('activated again, does not replace a webhook of someone else without the option', async () => {
		trigger.set(parameters);
		const original = everything();
		await trigger.activate();
		Object.assign(settings(), others);
		expect(await failure(trigger.activate())).toMatchObject({
			message: expect.stringContaining('already has a webhook'),
		});
		expect(settings()).toMatchObject(others);

		const before = everything();
		trigger.set({ ...parameters, options });
		await trigger.activate();
		expect(plain(settings()[webhook])).toBe(trigger.url);
		await trigger.deactivate();
		expect(everything()).toEqual(before);
		expect(before).not.toEqual(original);
	});

	it('logs that the resource no longer exists', async () => {
		trigger.set(parameters);
		await trigger.activate();
		for (const { all } of [twilio.phoneNumbers, twilio.services, twilio.senders]) {
			all.forget(receiver.sid);
		}
		expect(await trigger.deactivate()).toBe(true);
		const text = expect.stringContaining(
			`The ${receiver.noun} ${receiver.sid} of a Twilio Trigger`,
		);
		expect([trigger.logs, trigger.staticData]).toEqual([[{ level: 'warn', text }], {}]);
	});

	it('reports that the resource does not exist', async () => {
		const [field] = Object.entries(parameters).find(([name]) => name.endsWith('Sid'))!;
		const value = receiver.sid.slice(0, 2) + 'f'.repeat(32);
		trigger.set({ ...parameters, [field]: { mode: 'id', value } });
		expect(await failure(trigger.activate())).toMatchObject({
			message: expect.stringContaining('was not found'),
		});
		expect([writes(), trigger.staticData]).toEqual([0, {}]);
	});

	it('listens for a test event, and restores the URL of the active workflow', async () => {
		Object.assign(settings(), others);
		const before = everything();
		trigger.set({ ...parameters, reply: 'replyNode', options });
		await trigger.activate();
		const active = everything();
		await trigger.activate({ isTest: true });
		expect(plain(settings()[webhook])).toBe(trigger.testUrl);
		expect(plain(settings()[fallback])).toBe(trigger.testUrl.replace(/\/webhook$/, '/fallback'));
		await trigger.deactivate({ isTest: true });
		expect(everything()).toEqual(active);
		await trigger.deactivate();
		expect(everything()).toEqual(before);
	});

	it('restores the previous webhook if it is deactivated while it listens for a test event', async () => {
		Object.assign(settings(), others);
		const before = everything();
		trigger.set({ ...parameters, options });
		await trigger.activate();
		await trigger.activate({ isTest: true });
		await trigger.deactivate();
		await trigger.deactivate({ isTest: true });
		expect(everything()).toEqual(before);
	});

	it('activated while it listens for a test event, leaves no test URL behind', async () => {
		const before = everything();
		trigger.set(parameters);
		await trigger.activate({ isTest: true });
		await trigger.activate();
		await trigger.deactivate({ isTest: true });
		expect(plain(settings()[webhook])).toBe(trigger.url);
		await trigger.deactivate();
		expect(everything()).toEqual(before);
	});

	it('restores the previous webhook although n8n has lost its static data', async () => {
		Object.assign(settings(), others, overrides);
		const before = everything();
		trigger.set({ ...parameters, reply: 'replyNode', options });
		await trigger.activate();
		trigger.staticData = {};
		expect(await trigger.deactivate()).toBe(true);
		expect([everything(), trigger.staticData]).toEqual([before, {}]);
	});

	it.each(['deactivated', 'activated again', 'activated again in vain'])(
		'restores what an earlier version saved: %s',
		async (then) => {
			Object.assign(settings(), others, overrides);
			const before = everything();
			trigger.set({ ...parameters, options });
			await trigger.activate();
			const { receiver: name, sid } = trigger.staticData.inboundWebhook as IDataObject;
			const underTwiliosName = (setting: string) =>
				receiver === sender
					? setting
					: setting.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
			const underTwiliosNames = (all: Record<string, unknown>) =>
				Object.fromEntries(
					Object.entries(all).map(([setting, value]) => [underTwiliosName(setting), value]),
				) as IDataObject;
			settings()[webhook] = trigger.url;
			const { [webhook]: url, [methodOf(webhook)]: method } = others;
			trigger.staticData = {
				source: parameters.source,
				inboundWebhook: {
					receiver: name,
					sid,
					wanted: underTwiliosNames({ [webhook]: trigger.url, [methodOf(webhook)]: 'POST' }),
					previous: underTwiliosNames({
						...overrides,
						[webhook]: url,
						[methodOf(webhook)]: method,
					}),
					isTest: false,
				},
			};
			const known = structuredClone(trigger.staticData);
			if (then === 'activated again') {
				await trigger.activate();
				expect(plain(settings()[webhook])).toBe(trigger.url);
				expect(trigger.staticData.inboundWebhook).not.toHaveProperty('previous');
			}
			if (then === 'activated again in vain') {
				twilio.faults.add({ answer: 500, match: ({ method: verb }) => verb === 'POST' });
				expect(await failure(trigger.activate())).toBeDefined();
				twilio.faults.reset();
				expect(trigger.staticData).toEqual(known);
			}
			expect(await trigger.deactivate()).toBe(true);
			expect([everything(), trigger.staticData]).toEqual([before, {}]);
		},
	);

	it('restores its webhook when n8n has another public URL', async () => {
		Object.assign(settings(), others);
		const before = everything();
		trigger.set({ ...parameters, options });
		await trigger.activate();
		const { staticData } = trigger;
		await trigger.stop();
		trigger = await TestTrigger.create({
			parameters: { ...parameters, options },
			serverUrl: twilio.url,
			credentials: byAuthToken,
			n8nUrl: 'https://n8n.example.com',
		});
		trigger.staticData = staticData;
		await trigger.activate();
		expect(plain(settings()[webhook])).toBe(trigger.url);
		await trigger.deactivate();
		expect(everything()).toEqual(before);
	});

	it('listening elsewhere for a test event, leaves nothing at the resource before', async () => {
		Object.assign(settings(), others);
		const before = everything();
		const next = receivers.find((each) => each !== receiver)!;
		for (const other of [next.parameters, { source: 'status' }]) {
			trigger.set({ ...parameters, options });
			await trigger.activate({ isTest: true });
			trigger.set({ ...other, options });
			await trigger.activate({ isTest: true });
			expect(settings()).toMatchObject(others);
			await trigger.deactivate({ isTest: true });
			expect(everything()).toEqual(before);
		}
	});

	it('activated, replaces a test that n8n has not ended', async () => {
		const testUrl = trigger.testUrl;
		Object.assign(settings(), others, { [webhook]: `${testUrl}?n8n-previous=${carried}` });
		trigger.set({ ...parameters, options });
		await trigger.activate();
		expect(plain(settings()[webhook])).toBe(trigger.url);
		await trigger.deactivate();
		expect(settings()[webhook]).toBe('https://example.com/hook');
	});

	it('reports a URL that is too long with the webhooks to restore', async () => {
		settings()[webhook] = `https://example.com/${'x'.repeat(3_000)}`;
		const before = everything();
		trigger.set({ ...parameters, options });
		expect((await failure(trigger.activate()))?.message).toMatch(
			new RegExp(`Twilio accepts 4000 characters. Deactivate other .* or clear ${label} `),
		);
		expect([writes(), everything(), trigger.staticData]).toEqual([0, before, {}]);
	});

	it('logs that it could not be restored, and restores it later', async () => {
		Object.assign(settings(), others);
		const before = everything();
		trigger.set({ ...parameters, options });
		await trigger.activate();
		twilio.faults.add({ answer: 500 });
		expect(await trigger.deactivate()).toBe(false);
		expect(trigger.logs).toMatchObject([
			{ level: 'error', text: expect.stringContaining('An internal server error has occurred') },
		]);
		twilio.faults.reset();
		await trigger.activate();
		expect(await trigger.deactivate()).toBe(true);
		expect(everything()).toEqual(before);
	});

	it('logs that it could not undo a failed activation, and does it later', async () => {
		Object.assign(settings(), others);
		const before = everything();
		trigger.set({ ...parameters, options });
		let hasWritten = false;
		twilio.faults.add({
			answer: 'reset',
			when: 'after',
			match: ({ method }) => (hasWritten ||= method === 'POST'),
		});
		expect(await failure(trigger.activate())).toMatchObject({
			message: expect.stringContaining('No response from Twilio'),
		});
		expect(trigger.logs).toEqual([
			{ level: 'error', text: expect.stringContaining('could not be activated') },
			{ level: 'error', text: expect.stringContaining('is no longer active') },
		]);
		expect(trigger.logs[0]!.text).not.toContain('secret');
		twilio.faults.reset();
		expect(await trigger.deactivate()).toBe(true);
		expect(everything()).toEqual(before);
	});

	it.each(faultKinds.map((fault) => ({ fault, name: JSON.stringify(fault) })))(
		'leaves nothing behind with $name at every step',
		async ({ fault }) => {
			Object.assign(settings(), others, overrides);
			const before = everything();
			trigger.set({ ...parameters, reply: 'replyNode', options: { ...options, callEnd: true } });
			let cycles = 0;
			for (let struck = true; struck; cycles++) {
				const hasStruck = strike(twilio, fault, cycles);
				const failed = await failure(trigger.activate());
				if (failed) {
					expect(failed.message).toMatch(faultMessages);
					expect([everything(), trigger.staticData]).toEqual([before, {}]);
				} else {
					expect(plain(settings()[webhook])).toBe(trigger.url);
					if (await trigger.deactivate()) expect(everything()).toEqual(before);
					else expect(trigger.logs.at(-1)!.level).toBe('error');
				}
				struck = hasStruck();
				twilio.faults.reset();

				await trigger.activate();
				expect(plain(settings()[webhook])).toBe(trigger.url);
				expect(await trigger.deactivate()).toBe(true);
				expect([everything(), trigger.staticData]).toEqual([before, {}]);
			}
			// as many as there are requests, and one without a fault
			expect(cycles).toBe(5);
		},
	);
});

it.each(receivers)(
	'$name are as before after several failures in a row',
	async ({ settings, others, overrides, parameters, webhook }) => {
		const original = { ...settings(), ...others, ...overrides };
		await fc.assert(
			fc.asyncProperty(storms, async (storm) => {
				Object.assign(settings(), original);
				const before = everything();
				trigger.set({ ...parameters, reply: 'replyNode', options: { ...options, callEnd: true } });
				storm.forEach((fault, index) => fault && strike(twilio, fault, index));
				for (let i = 0; i < 2; i++) {
					const failed = await failure(trigger.activate());
					if (failed) expect(failed.message).toMatch(faultMessages);
					await trigger.deactivate();
				}
				twilio.faults.reset();

				await trigger.activate();
				expect(plain(settings()[webhook])).toBe(trigger.url);
				expect(await trigger.deactivate()).toBe(true);
				expect([everything(), trigger.staticData]).toEqual([before, {}]);
				trigger.logs.length = 0;
				twilio.requests.length = 0;
			}),
			{ numRuns: 25 },
		);
	},
	60_000,
);

describe.each(overridden)('$name, with a setting that overrides the webhook', (receiver) => {
	const { settings, webhook, parameters, overrides, label } = receiver;

	it('does not replace that without the option', async () => {
		Object.assign(settings(), overrides);
		const before = everything();
		trigger.set(parameters);
		const refusal = await failure(trigger.activate());
		expect(refusal!.message).toContain('already has a webhook');
		expect(refusal!.description).not.toContain(label);
		expect([writes(), everything()]).toEqual([0, before]);
	});

	it('keeps it if someone sets that in the meantime', async () => {
		trigger.set(parameters);
		await trigger.activate();
		Object.assign(settings(), overrides);
		expect((await failure(trigger.activate()))?.message).toContain('already has a webhook');
		expect(settings()).toMatchObject(overrides);

		trigger.set({ ...parameters, options });
		await trigger.activate();
		expect(plain(settings()[webhook])).toBe(trigger.url);
		expect(settings()).toMatchObject(cleared(overrides));
		await trigger.deactivate();
		expect(settings()).toMatchObject(overrides);
	});
});

it('keeps another application or trunk that someone chose in the meantime', async () => {
	const { settings, overrides, parameters } = callsOfNumber;
	Object.assign(settings(), overrides);
	trigger.set({ ...parameters, options });
	await trigger.activate();
	const theirs = { voice_application_sid: fixedSid('AP', '2'), trunk_sid: fixedSid('TK', '2') };
	Object.assign(settings(), theirs);
	await trigger.deactivate();
	expect(settings()).toMatchObject({ ...theirs, voice_url: '' });
});

describe('the end of calls', () => {
	const { settings, parameters, others } = callsOfNumber;
	const withEnd = { ...parameters, options: { ...options, callEnd: true } };

	it.each([{}, others])('is received with the option', async (there) => {
		Object.assign(settings(), there);
		const before = everything();
		trigger.set(withEnd);
		await trigger.activate();
		expect(everythingPlain()).toEqual(
			everythingWith(callsOfNumber, {
				voice_url: trigger.url,
				voice_method: 'POST',
				status_callback: trigger.url,
				status_callback_method: 'POST',
			}),
		);
		await trigger.deactivate();
		expect(everything()).toEqual(before);
	});

	it('does not replace a status callback without the option', async () => {
		settings().status_callback = secretUrl;
		trigger.set({ ...parameters, options: { callEnd: true } });
		expect((await failure(trigger.activate()))?.description).toContain(
			'Current: StatusCallback (https://example.com/hook).',
		);
	});

	it.each([true, false])('can be switched off, deactivation went well: %s', async (wentWell) => {
		Object.assign(settings(), others);
		const before = everything();
		trigger.set(withEnd);
		await trigger.activate();
		if (!wentWell) twilio.faults.add({ answer: 503 });
		expect(await trigger.deactivate()).toBe(wentWell);
		twilio.faults.reset();

		trigger.set({ ...parameters, options });
		await trigger.activate();
		expect(everythingPlain()).toEqual(
			everythingWith(callsOfNumber, {
				...others,
				voice_url: trigger.url,
				voice_method: 'POST',
			}),
		);
		await trigger.deactivate();
		expect(everything()).toEqual(before);
	});
});

describe('after a deactivation that failed', () => {
	const next: Array<[string, IDataObject, string]> = [
		['another receiver', messagingService.parameters, 'inbound_request_url'],
		['another source', callsOfNumber.parameters, 'voice_url'],
		['account events', { updates: ['com.twilio.messaging.message.sent'] }, ''],
		['status callbacks', { source: 'status' }, ''],
	];

	it.each(next)('%s leaves nothing of the one before', async (_, parameters, webhook) => {
		Object.assign(messagesOfNumber.settings(), messagesOfNumber.others);
		const before = everything();
		trigger.set({ ...messagesOfNumber.parameters, options });
		await trigger.activate();
		twilio.faults.add({ answer: 500 });
		expect(await trigger.deactivate()).toBe(false);
		twilio.faults.reset();

		trigger.set(parameters);
		await trigger.activate();
		expect(messagesOfNumber.settings()).toMatchObject(messagesOfNumber.others);
		if (webhook) expect(JSON.stringify(everything())).toContain(`"${webhook}":"${trigger.url}"`);
		expect(await trigger.deactivate()).toBe(true);
		expect([everything(), trigger.staticData]).toEqual([before, {}]);
		expect(twilio.sinks.all.newestFirst()).toEqual([]);
	});

	it.each(faultKinds.map((fault) => ({ fault, name: JSON.stringify(fault) })))(
		'another receiver leaves nothing behind with $name at every step',
		async ({ fault }) => {
			Object.assign(messagesOfNumber.settings(), messagesOfNumber.others);
			const before = everything();
			let cycles = 0;
			for (let struck = true; struck; cycles++) {
				trigger.set({ ...messagesOfNumber.parameters, options });
				await trigger.activate();
				trigger.set(messagingService.parameters);
				const hasStruck = strike(twilio, fault, cycles);
				const failed = await failure(trigger.activate());
				if (failed) {
					expect(failed.message).toMatch(faultMessages);
					// n8n deactivates with what it knew before
					expect([everything(), trigger.staticData]).toEqual([before, {}]);
				} else {
					await trigger.deactivate();
				}
				struck = hasStruck();
				twilio.faults.reset();

				await trigger.activate();
				expect(await trigger.deactivate()).toBe(true);
				expect([everything(), trigger.staticData]).toEqual([before, {}]);
			}
			expect(cycles).toBe(7);
		},
	);
});

it('asks in the region of the credential', async () => {
	await trigger.stop();
	trigger = await TestTrigger.create({
		parameters: messagesOfNumber.parameters,
		serverUrl: twilio.url,
		credentials: { ...byAuthToken, authToken: accounts.main.authTokens.ie1, region: 'ie1' },
	});
	await trigger.activate();
	await trigger.deactivate();
	const hosts = new Set(twilio.requests.map(({ host }) => host));
	expect(hosts).toEqual(new Set(['api.dublin.ie1.twilio.com']));
});

it('refuses an invalid reply before anything is set up', async () => {
	trigger.set({ ...messagesOfNumber.parameters, reply: 'twiml', replyTwiml: 'Hello' });
	expect((await failure(trigger.activate()))?.message).toContain('"TwiML" is not a TwiML document');
	expect(twilio.requests).toEqual([]);
});

it('needs a receiver', async () => {
	trigger.set({ source: 'message', receiver: 'phoneNumber' });
	expect((await failure(trigger.activate()))?.message).toContain('"Phone Number"');
	expect(twilio.requests).toEqual([]);
});

it('needs the auth token that signs webhooks, or to be told not to verify', async () => {
	await trigger.stop();
	trigger = await TestTrigger.create({
		parameters: messagesOfNumber.parameters,
		serverUrl: twilio.url,
		credentials: { ...byApiKey, webhookAuthToken: '' },
	});
	expect(await failure(trigger.activate())).toMatchObject({
		message: expect.stringContaining(
			'The Twilio credential has no auth token to verify signatures with',
		),
		description: expect.stringContaining('Fill in "Auth Token for Webhooks"'),
	});
	expect(twilio.requests).toEqual([]);

	trigger.set({ ...messagesOfNumber.parameters, verifySignature: false });
	await trigger.activate();
	expect(messagesOfNumber.settings().sms_url).toBe(trigger.url);
});

it('verifies the whole webhook URL, and leaves its list out of the item', async () => {
	const { settings, parameters, others } = messagesOfNumber;
	Object.assign(settings(), others);
	trigger.set({ ...parameters, options });
	await trigger.activate();
	const { requests } = await twilio.phone.text({
		from: '+15551230001',
		to: '+15005550006',
		body: 'Hello',
	});
	expect(requests).toMatchObject([{ status: 200 }]);
	const [[item]] = trigger.executions as [[{ json: { raw: IDataObject } }]];
	expect(item.json.raw).toMatchObject({ Body: 'Hello' });
	expect(JSON.stringify(item)).not.toContain('n8n-previous');
	await trigger.deactivate();
});
