import type { Settings } from './receiver';

/**
 * What a slot is set to. `overruling` are the settings that make Twilio overlook the URL, such as the
 * SID of an application.
 */
export interface Setting {
	url: string;
	method: string;
	overruling: Settings;
}

/** The query parameter in which a trigger's webhook URL carries what it replaced. */
export const PREVIOUS = 'n8n-previous';

/** What a new phone number has. */
export const NOTHING: Setting = { url: '', method: 'POST', overruling: {} };

const isNothing = ({ url, method, overruling }: Setting) =>
	!url && method === NOTHING.method && Object.keys(overruling).length === 0;

const PARAMETER = new RegExp(`([?&])${PREVIOUS}=([\\w-]*)(&|$)`);

/**
 * A URL that carries a list of settings, newest first. The list is base64url, which every form of a
 * URL that Twilio may sign leaves as it is. Without settings worth restoring, the URL stays as it is.
 */
export function withPrevious(url: string, previous: Setting[]): string {
	const last = previous.findLastIndex((setting) => !isNothing(setting));
	if (last < 0) return url;
	const list = previous
		.slice(0, last + 1)
		.map(({ url: each, method, overruling }) =>
			Object.keys(overruling).length > 0 ? [each, method, overruling] : [each, method],
		);
	const value = Buffer.from(JSON.stringify(list)).toString('base64url');
	return `${url}${url.includes('?') ? '&' : '?'}${PREVIOUS}=${value}`;
}

/** A URL without the list that it carries, and the list: empty where there is none that can be read. */
export function splitPrevious(url: string): { url: string; previous: Setting[] } {
	const value = PARAMETER.exec(url)?.[2];
	if (value === undefined) return { url, previous: [] };
	const rest = url.replace(PARAMETER, (_all, before: string, _value, after: string) =>
		after ? before : '',
	);
	return { url: rest, previous: read(value) };
}

function read(value: string): Setting[] {
	try {
		const list = JSON.parse(Buffer.from(value, 'base64url').toString()) as Array<
			[string, string, Settings?]
		>;
		return list
			.filter(([url]) => typeof url === 'string')
			.map(([url, method, overruling = {}]) => ({ url, method, overruling }));
	} catch {
		// somebody has changed it
		return [];
	}
}
