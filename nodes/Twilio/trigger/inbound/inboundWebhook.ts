import type { IHookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { ignoreNotFound } from '../../transport/errors';
import type { HookClient, WebhookRegistration } from '../source';
import { webhookUrl } from '../webhookUrl';
import { messagingService } from './messagingService';
import { isOwn, isOwnOfAnyKind } from './ownUrl';
import { callsOfNumber, messagesOfNumber } from './phoneNumber';
import type { WebhookSetting } from './previousWebhooks';
import type { WebhookKind, Settings, WebhookProperties } from './webhookOwner';
import { sender } from './sender';
import { changesTo, settingOf, stackOf, without } from './webhookSettings';

const receivers = { callsOfNumber, messagesOfNumber, messagingService, sender };

/** Twilio has the webhooks of new phone numbers point there. */
const DEMO = 'https://demo.twilio.com/';

/**
 * What Twilio takes at most where it documents a limit for a webhook's URL.
 * Source: https://www.twilio.com/docs/api/errors/21609
 */
const MAX_URL_LENGTH = 4000;

/** Where a webhook is set. */
interface WebhookLocation {
	receiver: keyof typeof receivers;
	sid: string;
}

/** What a node asks for. */
export interface DesiredWebhook extends WebhookLocation {
	/** The node’s URLs, by what Twilio is to call them for. */
	urls: Partial<Record<WebhookKind, string>>;
	/** Whether what others have set may be replaced. */
	mayReplace: boolean;
}

/** What is remembered while the workflow is active. What was there before is in the URL at Twilio. */
interface StoredWebhook extends WebhookLocation {
	/** The node's webhook, which changes with the public URL of n8n. */
	url?: string;
	/** Whether n8n listens for a test event, perhaps beside the active workflow. */
	isTest: boolean;
	/** What was there before: earlier versions kept it here. */
	previous?: Settings;
	/** What an earlier version set. */
	wanted?: Settings;
}

const staticDataOf = ({ context }: HookClient) =>
	context.getWorkflowStaticData('node') as { inboundWebhook?: StoredWebhook };

/**
 * Points the webhook of a resource that receives messages or calls at the node while the workflow is
 * active, and restores what was there. The URL that is set carries what it replaced, so nothing is
 * lost in whatever order several workflows come and go, and without n8n's memory. What someone else
 * sets meanwhile is left as it is.
 */
export function inboundWebhook(
	readDesired: (context: IHookFunctions) => DesiredWebhook,
): WebhookRegistration {
	/** Where the node may have set its webhook, if it is not remembered. */
	const desiredLocation = (context: IHookFunctions): WebhookLocation | undefined => {
		try {
			return readDesired(context);
		} catch {
			// an invalid node has set nothing
			return undefined;
		}
	};

	return {
		check: ({ context }) => readDesired(context),

		async exists(client) {
			const desired = readDesired(client.context);
			const remembered = staticDataOf(client).inboundWebhook;
			if (!remembered || !isSameLocation(remembered, desired) || remembered.previous) return false;
			const current = await receivers[desired.receiver].read(client, desired.sid);
			return Object.keys(planOf(client, desired, current, isTest(client)).changes).length === 0;
		},

		async create(client) {
			const { context } = client;
			const memory = staticDataOf(client);
			const desired = readDesired(context);
			const receiver = receivers[desired.receiver];
			if (memory.inboundWebhook && !isSameLocation(memory.inboundWebhook, desired)) {
				await removeRemembered(client);
			}

			const current = await receiver.read(client, desired.sid);
			const { changes, others } = planOf(client, desired, current, isTest(client));
			if (others.length > 0 && !desired.mayReplace) {
				throw new NodeOperationError(
					context.getNode(),
					`The ${receiver.noun} already has a webhook. To replace it while the workflow is active, add the option "Replace Existing Webhook"`,
					{
						description: `Current: ${others.join(', ')}. It is restored when the workflow is deactivated.`,
					},
				);
			}
			checkLength(client, receiver.noun, changes);
			const { receiver: name, sid } = desired;
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
					await removeRemembered(client).catch(() => logLeftovers(client));
					throw failure;
				});
			}
			memory.inboundWebhook = registration;
		},

		async remove(client) {
			const remembered = staticDataOf(client).inboundWebhook;
			await removeRemembered(client);
			// n8n forgets what it was to remember when it crashes, or another trigger fails to activate
			const desiredWebhook = desiredLocation(client.context);
			if (desiredWebhook && !(remembered && isSameLocation(remembered, desiredWebhook)))
				await removeAt(client, desiredWebhook);
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
	{ receiver, urls }: Pick<DesiredWebhook, 'receiver' | 'urls'>,
	current: Settings,
	isForTest: boolean,
) {
	const own = webhookUrl(client.context);
	const { url: earlier, wanted, previous } = staticDataOf(client).inboundWebhook ?? {};
	const ownUrls = [own, earlier, ...Object.values(wanted ?? {})].filter(isUrl);
	const isOneOf = isForTest ? isOwn : isOwnOfAnyKind;
	const isOwnUrl = (url: string) => ownUrls.some((each) => isOneOf(url, each));
	const changes: Settings = {};
	const others: string[] = [];
	for (const [purpose, properties] of Object.entries(receivers[receiver].webhooks)) {
		const stack = stackOf(properties, current);
		if (previous && properties.url in previous && isOwnUrl(stack.at(-1)!.url)) {
			stack.push(settingOf(properties, previous));
		}
		const kept = without(stack, isOwnUrl);
		const url = urls[purpose as WebhookKind];
		if (url) {
			others.push(...foreignUrls(properties, kept[0]!, own));
			kept.unshift({ url, method: 'POST', overrides: {} });
		}
		const isConcerned = url || stack.some((setting) => isOwnUrl(setting.url));
		if (isConcerned) Object.assign(changes, changesTo(properties, kept, current));
	}
	return { changes, others };
}

/** Takes the node out of wherever it is known to be. */
async function removeRemembered(client: HookClient): Promise<void> {
	const memory = staticDataOf(client);
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
async function removeAt(
	client: HookClient,
	{ receiver: name, sid }: WebhookLocation,
): Promise<boolean> {
	const receiver = receivers[name];
	const current = await receiver.read(client, sid).catch(ignoreNotFound);
	if (!current) return false;
	const { isTest: isForTest = true } = staticDataOf(client).inboundWebhook ?? {};
	const { changes } = planOf(client, { receiver: name, urls: {} }, current, isForTest);
	if (Object.keys(changes).length > 0) await receiver.write(client, sid, changes, current);
	return true;
}

const isUrl = (value: Settings[string]): value is string => String(value).includes('://');

/** The settings by which others have Twilio do something else, without what may be secret in them. */
function foreignUrls(
	properties: WebhookProperties,
	{ url, overrides }: WebhookSetting,
	own: string,
): string[] {
	const isFree = !url || url.startsWith(DEMO) || isOwnOfAnyKind(url, own);
	const settings = { ...(!isFree && { [properties.url]: url }), ...overrides };
	return Object.entries(settings).map(([name, value]) => `${name} (${describe(value)})`);
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

const logLeftovers = ({ context }: HookClient) =>
	context.logger.error(
		'Twilio may still call the webhook of a Twilio Trigger that could not be activated. The next activation or deactivation restores what was there.',
		{ node: context.getNode().name },
	);

/** A setting without what may be secret in it: user name, password and query of a URL. */
const describe = (value: Settings[string]) =>
	String(value ?? '')
		.replace(/\/\/[^/]*@/, '//')
		.replace(/\?.*$/, '');

const isSameLocation = (one: WebhookLocation, other: WebhookLocation) =>
	one.receiver === other.receiver && one.sid === other.sid;
