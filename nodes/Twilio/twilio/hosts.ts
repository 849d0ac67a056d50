/** Twilio's regions, and the part of their host names between product and domain. */
const REGION_HOSTS = { us1: '', ie1: '.dublin.ie1', au1: '.sydney.au1' };

export type Region = keyof typeof REGION_HOSTS;

/**
 * Moves a URL of `{product}.twilio.com` to another region: `https://api.dublin.ie1.twilio.com/…`. A URL
 * with a region is unchanged.
 * Source: https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
 */
export const inRegion = (url: string, region: Region): string =>
	url.replace(/^(https:\/\/[^./]+)(?=\.twilio\.com(\/|$))/, `$1${REGION_HOSTS[region]}`);

/**
 * Whether a URL is on one of Twilio's hosts, so that the credential may be sent to it. False for URLs that
 * parsers may read differently: with a user name, a port, a backslash, a line break or `..`.
 */
export function isTwilio(url: string): boolean {
	try {
		const { hostname, pathname, hash } = new URL(url);
		const [address] = url.split('?', 1);
		return (
			/^([a-z0-9-]+\.)+twilio\.com$/.test(hostname) &&
			address === `https://${hostname}${pathname}` &&
			!hash
		);
	} catch {
		return false;
	}
}
