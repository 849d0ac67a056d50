/** Twilio's regions, and what stands between product and domain in their host names. */
const REGION_HOSTS = { us1: '', ie1: '.dublin.ie1', au1: '.sydney.au1' };

export type Region = keyof typeof REGION_HOSTS;

/**
 * A URL of `{product}.twilio.com` in another region: `https://api.dublin.ie1.twilio.com/…`. One that
 * names its region already stays there.
 * Source: https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
 */
export const inRegion = (url: string, region: Region): string =>
	url.replace(/^(https:\/\/[^./]+)(?=\.twilio\.com(\/|$))/, `$1${REGION_HOSTS[region]}`);

/**
 * Whether a URL is on one of Twilio's hosts, where the credential may go. Up to its query it must be
 * written the way it is understood: one with a user name, a port, a backslash, a line break or `..`
 * leads elsewhere than it seems to.
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
