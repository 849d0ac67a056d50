import { accounts, type Account } from './accounts';
import { Collection } from './collection';
import { TwilioError } from './errors';
import { fixedSid } from './fixedSid';
import type { Resource } from './resource';

/** The templates' SIDs. */
export const templateSids = {
	withVariables: fixedSid('HX', '1'),
	quickReply: fixedSid('HX', '2'),
	withoutVariables: fixedSid('HX', '3'),
};

function template(
	sid: string,
	name: string,
	variables: Record<string, string>,
	type: string,
	content: { body: string; actions?: object[] },
) {
	const url = `https://content.twilio.com/v1/Content/${sid}`;
	const resource = {
		sid,
		account_sid: accounts.main.sid,
		friendly_name: name,
		language: 'en',
		variables,
		types: { [type]: content },
		date_created: '2026-01-01T00:00:00Z',
		date_updated: '2026-01-01T00:00:00Z',
		url,
		links: {
			approval_create: `${url}/ApprovalRequests/whatsapp`,
			approval_fetch: `${url}/ApprovalRequests`,
		},
	};
	return { resource, text: content.body };
}

const templates = () => [
	template(templateSids.withVariables, 'order_shipped', { 1: 'Ada', 2: '42' }, 'twilio/text', {
		body: 'Hello {{1}}, order {{2}} is on its way.',
	}),
	template(templateSids.quickReply, 'visit', { 1: 'Monday' }, 'twilio/quick-reply', {
		body: 'See you on {{1}}?',
		actions: [
			{ title: 'Yes', id: 'yes' },
			{ title: 'No', id: 'no' },
		],
	}),
	template(templateSids.withoutVariables, 'thanks', {}, 'twilio/text', { body: 'Thank you!' }),
];

/** Twilio refuses empty values. Source: https://www.twilio.com/docs/api/errors/21656 */
const isVariables = (value: unknown): value is Record<string, string> =>
	typeof value === 'object' &&
	value !== null &&
	!Array.isArray(value) &&
	Object.values(value).every((variable) => typeof variable === 'string' && variable !== '');

function parse(json: string): Record<string, string> {
	try {
		const value: unknown = JSON.parse(json);
		if (isVariables(value)) return value;
	} catch {
		// Invalid JSON gets the same error as wrong JSON.
	}
	throw new TwilioError(21656);
}

/** The main account's templates. Source: https://www.twilio.com/docs/content */
export class ContentTemplates implements Resource {
	readonly spec = 'content_v1';
	private readonly all = new Collection(templates);
	readonly handlers = this.all.handlers('Content', 'contents');

	/** A template's text, with the variables from JSON or else the samples filled in. Throws 21655, 21656. */
	fillIn(account: Account, sid: string, variables = '{}'): string {
		const found = this.all.find(sid);
		if (found?.resource.account_sid !== account.sid) throw new TwilioError(21655);
		const values = { ...found.resource.variables, ...parse(variables) };
		return found.text.replace(/{{(\w+)}}/g, (placeholder, name) => values[name] ?? placeholder);
	}

	reset(): void {
		this.all.reset();
	}
}
