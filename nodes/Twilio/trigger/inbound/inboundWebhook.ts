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

/** The webhook that Twilio sets for new phone numbers. */
const DEMO = 'https://demo.twilio.com/';

/**
 * Maximum length of a webhook's URL, where Twilio documents one.
 * Source: https://www.twilio.com/docs/api/errors/21609
 */
const MAX_URL_LENGTH = 4000;

/** The resource that has the webhook. */
interface WebhookLocation {
	receiver: keyof typeof receivers;
	sid: string;
}

/** The webhook that a node needs. */
export interface DesiredWebhook extends WebhookLocation {
	/** The node's URLs, by the kind of request. */
	urls: Partial<Record<WebhookKind, string>>;
	/** Whether an existing webhook may be replaced. */
	mayReplace: boolean;
}

/** Static data while the workflow is active. The replaced webhook is in the URL at Twilio. */
interface StoredWebhook extends WebhookLocation {
	/** The node's webhook, which changes with the public URL of n8n. */
	url?: string;
	/** Whether n8n listens for a test event, perhaps beside the active workflow. */
	isTest: boolean;
	/** The replaced webhook, which earlier versions kept here. */
	previous?: Settings;
	/** The webhook that an earlier version set. */
	wanted?: Settings;
}

const staticDataOf = ({ context }: HookClient) =>
	context.getWorkflowStaticData('node') as { inboundWebhook?: StoredWebhook };

/**
 * Sets the webhook of a resource that receives messages or calls while the workflow is active, and restores
 * the previous one afterwards. The URL contains what it replaced, so several workflows can be activated and
 * deactivated in any order without static data. A webhook that someone else sets in the meantime is kept.
 */
export function inboundWebhook(
	readDesired: (context: IHookFunctions) => DesiredWebhook,
): WebhookRegistration {
	/** The resources where the node may have set its webhook, if static data is missing. */
	const desiredLocation = (context: IHookFunctions): WebhookLocation | undefined => {
		try {
			return readDesired(context);
		} catch {
			// a node with invalid fields has set nothing
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
			// the URL does not contain what an earlier version saved until it is set again
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
			// n8n loses static data if it crashes, or if another trigger fails to activate
			const desiredWebhook = desiredLocation(client.context);
			if (desiredWebhook && !(remembered && isSameLocation(remembered, desiredWebhook)))
				await removeAt(client, desiredWebhook);
		},
	};
}

/** Whether n8n starts to listen for a test event. */
const isTest = ({ context }: HookClient) => context.getMode() === 'manual';

/**
 * The settings to change so that Twilio requests only the node's URLs, and which of them others have set. A
 * test keeps the production URL of the active workflow below its own; the active workflow replaces a test
 * that is still listening.
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

/** Removes the node's webhook from all resources that may have it. */
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

/** The settings of others that would be replaced, without secrets. */
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

/** A setting without possible secrets: user name, password and query of a URL. */
const describe = (value: Settings[string]) =>
	String(value ?? '')
		.replace(/\/\/[^/]*@/, '//')
		.replace(/\?.*$/, '');

const isSameLocation = (one: WebhookLocation, other: WebhookLocation) =>
	one.receiver === other.receiver && one.sid === other.sid;
