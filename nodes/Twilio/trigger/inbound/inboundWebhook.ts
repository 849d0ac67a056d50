import type { IHookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { unlessGone } from '../../transport/failure';
import type { HookCaller, Subscription } from '../source';
import { messagingService } from './messagingService';
import { callsOfNumber, messagesOfNumber } from './phoneNumber';
import type { Purpose, Settings } from './receiver';
import { sender } from './sender';
import type { WantedSlot } from './slots';
import { isSetByNode, overruling, setByOthers, settingsOf, wantedSlots } from './slots';

const receivers = { callsOfNumber, messagesOfNumber, messagingService, sender };

/** What a node asks for. */
export interface Wish {
	receiver: keyof typeof receivers;
	sid: string;
	/** The node’s URLs, by what Twilio is to call them for. */
	urls: Partial<Record<Purpose, string>>;
	/** Whether what others have set may be replaced. */
	mayReplace: boolean;
}

/** What is remembered while the workflow is active, of the resource that was changed. */
interface Change extends Pick<Wish, 'receiver' | 'sid'> {
	wanted: Settings;
	previous: Settings;
	/** Whether n8n listens for a test event, perhaps beside the active workflow. */
	isTest: boolean;
}

const memoryOf = ({ context }: HookCaller) =>
	context.getWorkflowStaticData('node') as { inboundWebhook?: Change };

/**
 * Points the webhook of a resource that receives messages or calls at the node while the workflow is
 * active, and puts back what was there. What someone else changes meanwhile is left as it is.
 */
export const inboundWebhook = (wishOf: (context: IHookFunctions) => Wish): Subscription => ({
	async exists(caller) {
		const { receiver, sid, urls } = wishOf(caller.context);
		const change = memoryOf(caller).inboundWebhook;
		const slots = wantedSlots(receivers[receiver], urls);
		const wanted = settingsOf(slots);
		if (change?.receiver !== receiver || change.sid !== sid || !areSame(change.wanted, wanted)) {
			return false;
		}
		const current = await receivers[receiver].read(caller, sid);
		return areIn(wanted, current) && slots.every((slot) => overruling(slot, current).length === 0);
	},

	async create(caller) {
		const { context } = caller;
		const memory = memoryOf(caller);
		const { receiver: name, sid, urls, mayReplace } = wishOf(context);
		const receiver = receivers[name];
		await remove(caller);

		const current = await receiver.read(caller, sid);
		const slots = wantedSlots(receiver, urls);
		const others = setByOthers(slots, current);
		if (others.length > 0 && !mayReplace) {
			throw new NodeOperationError(context.getNode(), `The ${receiver.noun} is in use already`, {
				description: `Set there: ${others.map((setting) => `${setting} (${shown(current[setting])})`).join(', ')}. To let this trigger take over while it is active, add the option "Replace Existing Webhook". What was set is put back afterwards.`,
			});
		}
		const wanted = settingsOf(slots);
		const isTest = context.getMode() === 'manual';
		const previous = Object.assign(
			{},
			...slots.map((slot) => before(slot, current, isTest)),
		) as Settings;
		memory.inboundWebhook = { receiver: name, sid, wanted, previous, isTest };
		const changes = { ...cleared(slots, current), ...wanted };
		await receiver.write(caller, sid, changes, current).catch(async (failure) => {
			await remove(caller).catch(() => tellOfRest(caller, previous));
			throw failure;
		});
	},

	remove,
});

async function remove(caller: HookCaller): Promise<void> {
	const memory = memoryOf(caller);
	if (!memory.inboundWebhook) return;
	const { receiver: name, sid, wanted, previous, isTest } = memory.inboundWebhook;
	const receiver = receivers[name];
	const current = await receiver.read(caller, sid).catch(unlessGone);
	if (current) {
		const changes = Object.values(receiver.slots)
			.filter(({ url }) => wanted[url] && isSetByNode(current[url], wanted[url], isTest))
			.map(({ url, method, overruledBy = [] }) =>
				pick(previous, [url, method, ...overruledBy.filter((setting) => !current[setting])]),
			);
		if (changes.length > 0) {
			await receiver.write(caller, sid, Object.assign({}, ...changes) as Settings, current);
		}
	}
	delete memory.inboundWebhook;
}

/** What a slot was before the node came; nothing where the node has been before and that is forgotten. */
function before(slot: WantedSlot, current: Settings, isTest: boolean): Settings {
	const isForgotten = isSetByNode(current[slot.url], slot.wanted, isTest);
	return {
		...pick(current, overruling(slot, current)),
		[slot.url]: isForgotten ? null : (current[slot.url] ?? null),
		[slot.method]: (!isForgotten && current[slot.method]) || 'POST',
	};
}

/** The settings that must go for a URL to be called. */
const cleared = (slots: WantedSlot[], current: Settings): Settings =>
	Object.fromEntries(
		slots
			.flatMap((slot) => overruling(slot, current))
			.map((name) => [name, typeof current[name] === 'boolean' ? false : null]),
	);

const tellOfRest = ({ context }: HookCaller, previous: Settings) =>
	context.logger.error(
		'Twilio may still call the webhook of a Twilio Trigger that could not be activated. Look at the settings in the Twilio console.',
		{
			node: context.getNode().name,
			before: Object.entries(previous).map(([name, value]) => `${name}: ${shown(value)}`),
		},
	);

/** A setting without what may be secret in it: user name, password and query of a URL. */
const shown = (value: Settings[string]) =>
	String(value ?? '')
		.replace(/\/\/[^/]*@/, '//')
		.replace(/\?.*$/, '');

const pick = (settings: Settings, names: string[]): Settings =>
	Object.fromEntries(
		names.filter((name) => name in settings).map((name) => [name, settings[name]]),
	);

const areIn = (some: Settings, all: Settings) =>
	Object.entries(some).every(([name, value]) => all[name] === value);

const areSame = (one: Settings, other: Settings) =>
	areIn(one, other) && Object.keys(one).length === Object.keys(other).length;
