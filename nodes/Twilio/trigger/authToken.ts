import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

type Context = IHookFunctions | IWebhookFunctions;

/** The credential, as far as it knows what Twilio signs with. */
interface Secrets {
	authType?: 'authToken' | 'apiKey';
	authToken?: string;
	webhookAuthToken?: string;
}

/** For so long a token is at hand: n8n takes a third of its time for an event to hand out a credential. */
const TTL_MS = 10_000;

/** By the ID of the credential. */
const cache = new Map<string, { token: string; until: number }>();

const credentialId = (context: Context) => context.getNode().credentials?.twilioApi?.id;

/**
 * What Twilio signs webhooks with, however requests to it are signed in, as the credential says now;
 * nothing where it is not known.
 */
export async function readAuthToken(context: Context): Promise<string | undefined> {
	const secrets = await context.getCredentials<Secrets>('twilioApi');
	const token = secrets.authType === 'apiKey' ? secrets.webhookAuthToken : secrets.authToken;
	const id = credentialId(context);
	if (id && token) cache.set(id, { token, until: performance.now() + TTL_MS });
	return token;
}

/** What it was some seconds ago, where a request has asked for it lately. */
export function cachedAuthToken(context: Context): string | undefined {
	const entry = cache.get(credentialId(context) ?? '');
	return entry && performance.now() < entry.until ? entry.token : undefined;
}
