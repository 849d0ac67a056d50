import type { Format } from './text';

/** The format of a SID with one of the prefixes. */
export const sidFormat = (...prefixes: string[]): Format => ({
	pattern: new RegExp(`^(${prefixes.join('|')})[0-9a-fA-F]{32}$`),
	problem: 'is not a valid SID',
	remedy: `It must start with ${prefixes.join(' or ')} and be 34 characters long.`,
});

/** Extracts the SID from the URL of a Twilio Console page; returns any other text unchanged. */
export function sidIn(text: string, ...prefixes: string[]): string {
	const inUrl = new RegExp(
		`^https://[^/]*twilio\\.com/.*?((?:${prefixes.join('|')})[0-9a-fA-F]{32})`,
	);
	return inUrl.exec(text)?.[1] ?? text;
}

/** The format of a full URL with one of the schemes. */
export const urlFormat = (...schemes: string[]): Format => ({
	pattern: new RegExp(`^(${schemes.join('|')})://[^\\s/?#]\\S*$`, 'i'),
	problem: 'is not a full URL',
	remedy: `It must start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')} and contain no spaces.`,
});

/** A URL that Twilio requests. */
export const webUrl = urlFormat('https', 'http');

/**
 * A value for a placeholder of a route: anything that does not lead to another path, and that can be
 * percent-encoded.
 */
export const pathSegment: Format = {
	pattern: /^(?!\.{1,2}$)\P{Surrogate}+$/u,
	problem: 'cannot be part of a URL',
	remedy: 'Use a SID or a name other than "." and "..".',
};
