/** Twilio's regions, and what stands between product and domain in their host names. */
const REGION_HOSTS = { us1: '', ie1: '.dublin.ie1', au1: '.sydney.au1' };

export type Region = keyof typeof REGION_HOSTS;

/**
 * A URL of `{product}.twilio.com` in another region: `https://api.dublin.ie1.twilio.com/…`.
 * Source: https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
 */
export const inRegion = (url: string, region: Region): string =>
	url.replace('.twilio.com', `${REGION_HOSTS[region]}.twilio.com`);

/** Whether a URL is on one of Twilio's hosts, where the credential may go. */
export function isTwilio(url: string): boolean {
	try {
		const { protocol, hostname } = new URL(url);
		return protocol === 'https:' && hostname.endsWith('.twilio.com');
	} catch {
		return false;
	}
}
