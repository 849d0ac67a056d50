import type { Region } from './accounts';

const regions: Record<string, Region> = { 'dublin.ie1': 'ie1', 'sydney.au1': 'au1' };

/** The host in a `Host` header or a `CONNECT` line, without its port. */
export const hostOf = (authority = '') => authority.replace(/:\d+$/, '');

/** Whether `host` is one of Twilio's. */
export const isTwilioHost = (host: string) =>
	/^([a-z0-9-]+\.)*twilio\.com$/.test(host) || isMediaHost(host);

/** Whether `host` serves media, to anyone with the URL. */
export const isMediaHost = (host: string) => /^[a-z0-9-]+\.twiliocdn\.com$/.test(host);

/**
 * The product and region of an API host (`api.dublin.ie1.twilio.com`: api, ie1); undefined for other hosts.
 * Source: https://www.twilio.com/docs/global-infrastructure
 */
export function parseHost(host: string): { product: string; region: Region } | undefined {
	const [, product, place] = /^([a-z-]+)(?:\.(.+))?\.twilio\.com$/.exec(host) ?? [];
	const region = place === undefined ? 'us1' : regions[place];
	return product && region ? { product, region } : undefined;
}
