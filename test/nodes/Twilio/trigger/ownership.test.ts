import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import { fixedSid } from '../../../../sandbox/twilio/fixedSid';
import { serviceSids } from '../../../../sandbox/twilio/messagingServices';
import { phoneNumberSids } from '../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { senderSids } from '../../../../sandbox/twilio/senders';
import { TestTrigger } from '../../../engine/trigger';
import { byAuthToken } from './account';

let twilio: Sandbox;

beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 1 });
});
afterAll(async () => await twilio.stop());

/** What workflows listen to, under Twilio's names. */
interface Place {
	parameters: IDataObject;
	settings(): Record<string, unknown>;
	webhook: string;
	/** All settings that a trigger may change. */
	names: string[];
	overruling: Record<string, unknown>;
}

const number = (sid: string, source: 'message' | 'call'): Place => {
	const prefix = source === 'call' ? 'voice' : 'sms';
	const overrides = { [`${prefix}_application_sid`]: fixedSid('AP', '1') };
	return {
		parameters: { source, receiver: 'phoneNumber', phoneNumberSid: { mode: 'id', value: sid } },
		settings: () => twilio.phoneNumbers.all.find(sid)!.resource,
		webhook: `${prefix}_url`,
		names: [
			...['url', 'method', 'fallback_url', 'fallback_method'].map((name) => `${prefix}_${name}`),
			...(source === 'call' ? ['status_callback', 'status_callback_method', 'trunk_sid'] : []),
			...Object.keys(overrides),
		],
		overruling: overrides,
	};
};

const places: Place[] = [
	number(phoneNumberSids.sandbox, 'message'),
	number(phoneNumberSids.marketing, 'message'),
	number(phoneNumberSids.sandbox, 'call'),
	{
		parameters: {
			source: 'message',
			receiver: 'messagingService',
			messagingServiceSid: { mode: 'id', value: serviceSids.marketing },
		},
		settings: () => twilio.services.all.find(serviceSids.marketing)!.resource as never,
		webhook: 'inbound_request_url',
		names: [
			'inbound_request_url',
			'inbound_method',
			'fallback_url',
			'fallback_method',
			'use_inbound_webhook_on_number',
		],
		overruling: { use_inbound_webhook_on_number: true },
	},
	{
		parameters: {
			source: 'message',
			receiver: 'whatsAppSender',
			senderSid: { mode: 'id', value: senderSids.whatsApp },
		},
		settings: () => twilio.senders.all.find(senderSids.whatsApp)!.resource.webhook as never,
		webhook: 'callback_url',
		names: ['callback_url', 'callback_method', 'fallback_url', 'fallback_method'],
		overruling: {},
	},
];

/** What a place is set to. */
const settingsAt = ({ names, settings }: Place) =>
	Object.fromEntries(names.map((name) => [name, settings()[name]]));

/** A webhook URL of a workflow. */
type Entry = `${'production' | 'test'} ${0 | 1}`;
type Workflow = 0 | 1;

/** What should be true of n8n and Twilio. */
interface Model {
	/** Of each place: whom Twilio calls, and whose turn it is when that goes, newest first. */
	stacks: Entry[][];
	/** Of each place: who is there in any of its settings. */
	present: Array<Set<Entry>>;
	/** Of each place: what it is like without any workflow. */
	originals: Array<Record<string, unknown>>;
	/** Where workflows are active. */
	active: Partial<Record<Workflow, number>>;
	/** Where workflows listen for a test event. */
	listening: Partial<Record<Workflow, number>>;
	/** Where n8n knows workflows to be: active, or not deactivated because Twilio was down. */
	remembered: Partial<Record<Workflow, number>>;
}

interface Real {
	triggers: TestTrigger[];
}

function leave(model: Model, place: number, entries: Entry[]): void {
	model.stacks[place] = model.stacks[place]!.filter((entry) => !entries.includes(entry));
	for (const entry of entries) model.present[place]!.delete(entry);
}

function arrive(model: Model, place: number, entry: Entry): void {
	leave(model, place, [entry]);
	model.stacks[place]!.unshift(entry);
	model.present[place]!.add(entry);
}

/** A workflow leaves where n8n knows it to be; what n8n has forgotten is found by its node. */
function deactivated(model: Model, workflow: Workflow): void {
	const place = model.active[workflow];
	if (place !== undefined) leave(model, place, [`production ${workflow}`]);
	const known = model.remembered[workflow];
	if (known !== undefined) leave(model, known, [`production ${workflow}`, `test ${workflow}`]);
	delete model.active[workflow];
	delete model.remembered[workflow];
}

function activated(model: Model, workflow: Workflow, place: number): void {
	const known = model.remembered[workflow];
	if (known !== undefined) leave(model, known, [`production ${workflow}`, `test ${workflow}`]);
	leave(model, place, [`test ${workflow}`]);
	arrive(model, place, `production ${workflow}`);
	model.active[workflow] = place;
	model.remembered[workflow] = place;
}

/** Twilio calls whom it should; a place without workflows is as it was. */
function check(model: Model, { triggers }: Real): void {
	places.forEach((place, index) => {
		const before = model.originals[index]!;
		if (model.present[index]!.size === 0) expect(settingsAt(place)).toEqual(before);
		const [top] = model.stacks[index]!;
		const url = String(place.settings()[place.webhook] ?? '').replace(/[?&]n8n-previous=.*$/, '');
		const trigger = triggers[Number(top?.at(-1))];
		const isTest = top?.startsWith('test');
		const expected = trigger ? (isTest ? trigger.testUrl : trigger.url) : before[place.webhook];
		expect(url).toBe(expected ?? '');
	});
}

type Command = fc.AsyncCommand<Model, Real>;

const command = (
	name: string,
	run: (model: Model, real: Real) => Promise<void>,
	canRun: (model: Model) => boolean = () => true,
): Command => ({
	toString: () => name,
	check: canRun,
	async run(model, real) {
		await run(model, real);
		check(model, real);
	},
});

const set = (trigger: TestTrigger, place: number, reply: string) =>
	trigger.set({
		...places[place]!.parameters,
		reply,
		options: { replaceWebhook: true, callEnd: reply === 'replyNode' },
	});

/** n8n deactivates a workflow with the parameters that it was activated with. */
async function deactivate(model: Model, { triggers }: Real, workflow: Workflow): Promise<void> {
	const trigger = triggers[workflow]!;
	if (model.active[workflow] !== undefined) set(trigger, model.active[workflow], 'none');
	expect(await trigger.deactivate()).toBe(true);
	deactivated(model, workflow);
}

async function stopListening(model: Model, { triggers }: Real, workflow: Workflow): Promise<void> {
	const place = model.listening[workflow]!;
	set(triggers[workflow]!, place, 'none');
	expect(await triggers[workflow]!.deactivate({ isTest: true })).toBe(true);
	leave(model, place, [`test ${workflow}`]);
	delete model.listening[workflow];
}

const activate = (workflow: Workflow, place: number, reply: string) =>
	command(`activate ${workflow} at ${place} (${reply})`, async (model, real) => {
		// a published workflow that is published again is deactivated first
		if (model.active[workflow] !== undefined) await deactivate(model, real, workflow);
		set(real.triggers[workflow]!, place, reply);
		await real.triggers[workflow]!.activate();
		activated(model, workflow, place);
	});

/**
 * Of an activation that fails nothing is left, nor of the workflow where n8n knew it to be. A test goes
 * on listening if the activation failed before it changed anything there.
 */
const activationInVain = (workflow: Workflow, place: number, when: 'before' | 'after') =>
	command(`activate ${workflow} at ${place} in vain (${when})`, async (model, real) => {
		if (model.active[workflow] !== undefined) await deactivate(model, real, workflow);
		set(real.triggers[workflow]!, place, 'replyNode');
		const stackBefore = [...model.stacks[place]!];
		const presentBefore = new Set(model.present[place]);
		const settingsBefore = JSON.stringify(settingsAt(places[place]!));
		let count = 0;
		twilio.faults.add({
			answer: 'reset',
			...(when === 'after' && { when }),
			match: ({ method }) => method === 'POST' && ++count === 1,
		});
		const isActivated = await real.triggers[workflow]!.activate().then(
			() => true,
			() => false,
		);
		twilio.faults.reset();
		activated(model, workflow, place);
		if (isActivated) return;
		deactivated(model, workflow);
		if (JSON.stringify(settingsAt(places[place]!)) !== settingsBefore) return;
		model.stacks[place] = stackBefore;
		model.present[place] = presentBefore;
	});

const deactivation = (workflow: Workflow) =>
	command(
		`deactivate ${workflow}`,
		async (model, real) => await deactivate(model, real, workflow),
		({ active }) => active[workflow] !== undefined,
	);

const deactivationInVain = (workflow: Workflow) =>
	command(
		`deactivate ${workflow} while Twilio is down`,
		async (model, { triggers }) => {
			set(triggers[workflow]!, model.active[workflow]!, 'none');
			twilio.faults.add({ answer: 500 });
			expect(await triggers[workflow]!.deactivate()).toBe(false);
			twilio.faults.reset();
			delete model.active[workflow];
		},
		({ remembered, active }) =>
			remembered[workflow] !== undefined && active[workflow] !== undefined,
	);

const listen = (workflow: Workflow, place: number, reply: string) =>
	command(`listen ${workflow} at ${place} (${reply})`, async (model, { triggers }) => {
		set(triggers[workflow]!, place, reply);
		await triggers[workflow]!.activate({ isTest: true });
		const before = model.listening[workflow];
		if (before !== undefined) leave(model, before, [`test ${workflow}`]);
		arrive(model, place, `test ${workflow}`);
		model.listening[workflow] = place;
	});

const stop = (workflow: Workflow) =>
	command(
		`stop listening ${workflow}`,
		async (model, real) => await stopListening(model, real, workflow),
		({ listening }) => listening[workflow] !== undefined,
	);

const remove = (workflow: Workflow) =>
	command(`delete ${workflow}`, async (model, real) => {
		if (model.active[workflow] !== undefined) await deactivate(model, real, workflow);
		if (model.listening[workflow] !== undefined) await stopListening(model, real, workflow);
	});

/** n8n ends before it has saved what an activation has it remember. */
const crash = (workflow: Workflow) =>
	command(
		`crash after activating ${workflow}`,
		async (model, { triggers }) => {
			triggers[workflow]!.staticData = {};
			delete model.remembered[workflow];
		},
		({ active }) => active[workflow] !== undefined,
	);

/** Someone sets another webhook in the Twilio Console. The fallback and the status callback stay ours. */
const takeOver = (place: number, url: string) =>
	command(`someone sets ${url} at ${place}`, async (model) => {
		const { settings, webhook } = places[place]!;
		settings()[webhook] = url;
		const theirs = Object.entries(settingsAt(places[place]!)).filter(
			([name]) => !/fallback|status/.test(name),
		);
		Object.assign(model.originals[place]!, Object.fromEntries(theirs));
		model.stacks[place] = [];
	});

/** Someone sets what takes precedence over a webhook, which stays as it is. */
const overrule = (place: number) =>
	command(`someone overrules the webhook of ${place}`, async (model) => {
		const { settings, overruling: overrides } = places[place]!;
		Object.assign(settings(), overrides);
		Object.assign(model.originals[place]!, overrides);
	});

const anyWorkflow = fc.constantFrom<Workflow>(0, 1);
const anyPlace = fc.nat({ max: places.length - 1 });
const anyReply = fc.constantFrom('none', 'replyNode');
const anyUrl = fc.constantFrom('https://example.com/theirs?key=a%20b', 'https://example.com/b');

const commands = fc.commands(
	[
		fc.tuple(anyWorkflow, anyPlace, anyReply).map((args) => activate(...args)),
		fc.tuple(anyWorkflow, anyPlace, anyReply).map((args) => listen(...args)),
		fc
			.tuple(anyWorkflow, anyPlace, fc.constantFrom('before', 'after'))
			.map((args) => activationInVain(...args)),
		anyWorkflow.map(deactivation),
		anyWorkflow.map(deactivationInVain),
		anyWorkflow.map(stop),
		anyWorkflow.map(remove),
		anyWorkflow.map(crash),
		fc.tuple(anyPlace, anyUrl).map((args) => takeOver(...args)),
		anyPlace.map(overrule),
	],
	{ maxCommands: 40, size: 'max' },
);

/** What is there before the first workflow comes. */
const setUp = (there: string) => {
	twilio.reset();
	for (const { settings, webhook, names, overruling: overrides } of places) {
		if (there === 'nothing') continue;
		Object.assign(settings(), {
			[webhook]: 'https://user:pass@example.com/hook?é=%2F&x=1',
			// senders have no GET
			[names[1]!]: webhook === 'callback_url' ? 'PUT' : 'GET',
			[names[2]!]: 'https://example.com/fallback',
		});
		if (there === 'what overrules it') Object.assign(settings(), overrides);
	}
	const originals = places.map(settingsAt);
	const model: Model = {
		stacks: places.map(() => []),
		present: places.map(() => new Set()),
		originals,
		active: {},
		listening: {},
		remembered: {},
	};
	return model;
};

const triggersOf = async () =>
	await Promise.all(
		[0, 1].map(
			async () =>
				await TestTrigger.create({
					parameters: {},
					serverUrl: twilio.url,
					credentials: byAuthToken,
					n8nUrl: 'https://n8n.example.com',
					webhookId: randomUUID(),
				}),
		),
	);

it('the webhook from before the first workflow is restored after the last', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('nothing', 'something', 'what overrules it'),
			commands,
			async (there, sequence) => {
				const model = setUp(there);
				const triggers = await triggersOf();
				const real = { triggers };
				try {
					await fc.asyncModelRun(() => ({ model, real }), sequence);
					for (const workflow of [0, 1] as const) {
						// a deactivation that Twilio did not hear of is made up for by the next activation
						if (model.active[workflow] === undefined && model.remembered[workflow] !== undefined) {
							await activate(workflow, 0, 'none').run(model, real);
						}
						await remove(workflow).run(model, real);
					}
					expect(places.map(settingsAt)).toEqual(model.originals);
					expect(JSON.stringify(places.map(({ settings }) => settings()))).not.toContain(
						'n8n.example.com',
					);
					expect(triggers.map(({ staticData }) => staticData)).toEqual([{}, {}]);
					expect(twilio.violations).toEqual([]);
				} finally {
					await Promise.all(triggers.map(async (trigger) => await trigger.stop()));
				}
			},
		),
		// one seed, so that a commit that passes passes again
		{ seed: 1249391869, numRuns: 50 },
	);
}, 180_000);
