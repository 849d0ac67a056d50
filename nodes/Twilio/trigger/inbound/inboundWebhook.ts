import type { IHookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { ignoreNotFound } from '../../transport/errors';
import type { HookClient, Subscription } from '../source';
import { webhookUrl } from '../webhookUrl';
import { messagingService } from './messagingService';
import { isOwn, isOwnOfAnyKind } from './ownUrl';
import { callsOfNumber, messagesOfNumber } from './phoneNumber';
import type { Setting } from './previous';
import type { Purpose, Settings, Slot } from './receiver';
import { sender } from './sender';
import { changesTo, settingOf, stackOf, without } from './slots';

const receivers = { callsOfNumber, messagesOfNumber, messagingService, sender };

/** Twilio has the webhooks of new phone numbers point there. */
const DEMO = 'https://demo.twilio.com/';

/**
 * What Twilio takes at most where it documents a limit for a webhook's URL.
 * Source: https://www.twilio.com/docs/api/errors/21609
 */
const MAX_URL_LENGTH = 4000;

/** Where a webhook is set. */
interface Location {
	receiver: keyof typeof receivers;
	sid: string;
}

/** What a node asks for. */
export interface Wish extends Location {
	/** The node’s URLs, by what Twilio is to call them for. */
	urls: Partial<Record<Purpose, string>>;
	/** Whether what others have set may be replaced. */
	mayReplace: boolean;
}

/** What is remembered while the workflow is active. What was there before is in the URL at Twilio. */
interface Registration extends Location {
	/** The node's webhook, which changes with the public URL of n8n. */
	url?: string;
	/** Whether n8n listens for a test event, perhaps beside the active workflow. */
	isTest: boolean;
	/** What was there before: earlier versions kept it here. */
	previous?: Settings;
	/** What an earlier version set. */
	wanted?: Settings;
}

const memoryOf = ({ context }: HookClient) =>
	context.getWorkflowStaticData('node') as { inboundWebhook?: Registration };

/**
 * Points the webhook of a resource that receives messages or calls at the node while the workflow is
 * active, and restores what was there. The URL that is set carries what it replaced, so nothing is
 * lost in whatever order several workflows come and go, and without n8n's memory. What someone else
 * sets meanwhile is left as it is.
 */
export function inboundWebhook(wishOf: (context: IHookFunctions) => Wish): Subscription {
	/** Where the node may have set its webhook, if it is not remembered. */
	const wishedLocation = (context: IHookFunctions): Location | undefined => {
		try {
			return wishOf(context);
		} catch {
			// an invalid node has set nothing
			return undefined;
		}
	};

	return {
		check: ({ context }) => wishOf(context),

		async exists(client) {
			const wish = wishOf(client.context);
			const remembered = memoryOf(client).inboundWebhook;
			if (!remembered || !isSamePlace(remembered, wish) || remembered.previous) return false;
			const current = await receivers[wish.receiver].read(client, wish.sid);
			return Object.keys(planOf(client, wish, current, isTest(client)).changes).length === 0;
		},

		async create(client) {
			const { context } = client;
			const memory = memoryOf(client);
			const wish = wishOf(context);
			const receiver = receivers[wish.receiver];
			if (memory.inboundWebhook && !isSamePlace(memory.inboundWebhook, wish)) {
				await removeRemembered(client);
			}

			const current = await receiver.read(client, wish.sid);
			const { changes, others } = planOf(client, wish, current, isTest(client));
			if (others.length > 0 && !wish.mayReplace) {
				throw new NodeOperationError(
					context.getNode(),
					`The ${receiver.noun} is in use already. To replace its webhook while the workflow is active, add the option "Replace Existing Webhook"`,
					{
						description: `Set there: ${others.join(', ')}. It is restored when the workflow is deactivated.`,
					},
				);
			}
			checkLength(client, receiver.noun, changes);
			const { receiver: name, sid } = wish;
			const registration = {
				receiver: name,
				sid,
				url: webhookUrl(context),
				isTest: isTest(client),
			};
			// what an earlier version remembered is not in the URL before it is written
			memory.inboundWebhook = { ...memory.inboundWebhook, ...registration };
			if (Object.keys(changes).length > 0) {
				await receiver.write(client, sid, changes, current).catch(async (failure) => {
					await removeRemembered(client).catch(() => logRest(client));
					throw failure;
				});
			}
			memory.inboundWebhook = registration;
		},

		async remove(client) {
			const remembered = memoryOf(client).inboundWebhook;
			await removeRemembered(client);
			// n8n forgets what it was to remember when it crashes, or another trigger fails to activate
			const wished = wishedLocation(client.context);
			if (wished && !(remembered && isSamePlace(remembered, wished)))
				await removeAt(client, wished);
		},
	};
}

/** Whether n8n begins to listen for a test event. */
const isTest = ({ context }: HookClient) => context.getMode() === 'manual';

/**
 * What to change for Twilio to call the node at its URLs and nowhere else, and what of it others have
 * set. A test leaves the production URL to the active workflow, which takes the place of a test that
 * is still listening.
 */
function planOf(
	client: HookClient,
	{ receiver, urls }: Pick<Wish, 'receiver' | 'urls'>,
	current: Settings,
	isForTest: boolean,
) {
	const own = webhookUrl(client.context);
	const { url: earlier, wanted, previous } = memoryOf(client).inboundWebhook ?? {};
	const ownUrls = [own, earlier, ...Object.values(wanted ?? {})].filter(isUrl);
	const isOneOf = isForTest ? isOwn : isOwnOfAnyKind;
	const isOwnUrl = (url: string) => ownUrls.some((each) => isOneOf(url, each));
	const changes: Settings = {};
	const others: string[] = [];
	for (const [purpose, slot] of Object.entries(receivers[receiver].slots)) {
		const stack = stackOf(slot, current);
		if (previous && slot.url in previous && isOwnUrl(stack.at(-1)!.url)) {
			stack.push(settingOf(slot, previous));
		}
		const kept = without(stack, isOwnUrl);
		const url = urls[purpose as Purpose];
		if (url) {
			others.push(...setByOthers(slot, kept[0]!, own));
			kept.unshift({ url, method: 'POST', overruling: {} });
		}
		const isConcerned = url || stack.some((setting) => isOwnUrl(setting.url));
		if (isConcerned) Object.assign(changes, changesTo(slot, kept, current));
	}
	return { changes, others };
}

/** Takes the node out of wherever it is known to be. */
async function removeRemembered(client: HookClient): Promise<void> {
	const memory = memoryOf(client);
	if (!memory.inboundWebhook) return;
	const { receiver, sid } = memory.inboundWebhook;
	const isFound = await removeAt(client, memory.inboundWebhook);
	if (!isFound) {
		client.context.logger.warn(
			`The ${receivers[receiver].noun} ${sid} of a Twilio Trigger was not found when its webhook was to be restored. If it is in another account, restore the webhook in the Twilio Console, or activate and deactivate the workflow with that account’s credential.`,
			{ node: client.context.getNode().name },
		);
	}
	delete memory.inboundWebhook;
}

/** @returns whether there is such a resource */
async function removeAt(client: HookClient, { receiver: name, sid }: Location): Promise<boolean> {
	const receiver = receivers[name];
	const current = await receiver.read(client, sid).catch(ignoreNotFound);
	if (!current) return false;
	const { isTest: isForTest = true } = memoryOf(client).inboundWebhook ?? {};
	const { changes } = planOf(client, { receiver: name, urls: {} }, current, isForTest);
	if (Object.keys(changes).length > 0) await receiver.write(client, sid, changes, current);
	return true;
}

const isUrl = (value: Settings[string]): value is string => String(value).includes('://');

/** The settings by which others have Twilio do something else, without what may be secret in them. */
function setByOthers(slot: Slot, { url, overruling }: Setting, own: string): string[] {
	const isFree = !url || url.startsWith(DEMO) || isOwnOfAnyKind(url, own);
	const settings = { ...(!isFree && { [slot.url]: url }), ...overruling };
	return Object.entries(settings).map(([name, value]) => `${name} (${shown(value)})`);
}

function checkLength({ context }: HookClient, noun: string, changes: Settings): void {
	const tooLong = Object.entries(changes).find(
		([, value]) => String(value ?? '').length > MAX_URL_LENGTH,
	);
	if (!tooLong) return;
	throw new NodeOperationError(
		context.getNode(),
		`The ${noun} has too many or too long webhooks to restore: the webhook URL holds what it replaces, and Twilio accepts ${MAX_URL_LENGTH} characters. Deactivate other workflows that use it, or clear ${tooLong[0]} in the Twilio Console.`,
	);
}

const logRest = ({ context }: HookClient) =>
	context.logger.error(
		'Twilio may still call the webhook of a Twilio Trigger that could not be activated. The next activation or deactivation restores what was there.',
		{ node: context.getNode().name },
	);

/** A setting without what may be secret in it: user name, password and query of a URL. */
const shown = (value: Settings[string]) =>
	String(value ?? '')
		.replace(/\/\/[^/]*@/, '//')
		.replace(/\?.*$/, '');

const isSamePlace = (one: Location, other: Location) =>
	one.receiver === other.receiver && one.sid === other.sid;
