import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

type Context = IHookFunctions | IWebhookFunctions;

/** The properties of the credential that hold an auth token. */
interface Secrets {
	authType?: 'authToken' | 'apiKey';
	authToken?: string;
	webhookAuthToken?: string;
}

/** Looking up a credential takes n8n a third of the time that an event takes. */
const TTL_MS = 10_000;

/** By the ID of the credential. */
const cache = new Map<string, { token: string; until: number }>();

const credentialId = (context: Context) => context.getNode().credentials?.twilioApi?.id;

/**
 * The auth token that Twilio signs webhooks with, also where requests are authenticated with an API key.
 * Undefined if the credential does not have it.
 */
export async function readAuthToken(context: Context): Promise<string | undefined> {
	const secrets = await context.getCredentials<Secrets>('twilioApi');
	const token = (
		secrets.authType === 'apiKey' ? secrets.webhookAuthToken : secrets.authToken
	)?.trim();
	const id = credentialId(context);
	if (id && token) cache.set(id, { token, until: performance.now() + TTL_MS });
	return token;
}

/** The auth token as it was read within the last ten seconds, if it was. */
export function cachedAuthToken(context: Context): string | undefined {
	const entry = cache.get(credentialId(context) ?? '');
	return entry && performance.now() < entry.until ? entry.token : undefined;
}
