import fc from 'fast-check';

import type { WebhookSetting } from '../../../../../nodes/Twilio/trigger/inbound/previousWebhooks';
import {
	NO_WEBHOOK,
	splitPrevious,
	withPrevious,
} from '../../../../../nodes/Twilio/trigger/inbound/previousWebhooks';

const webhook = 'https://n8n.example.com/webhook/id/webhook';
const settings = fc.record<WebhookSetting>({
	url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
	method: fc.constantFrom('GET', 'POST', 'PUT'),
	overrides: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant(true))),
});

it('returns the list of a URL, wherever it is in the query', () => {
	fc.assert(
		fc.property(
			fc.array(settings, { minLength: 1 }),
			fc.constantFrom('', '?a=1', '?a=%20&b'),
			fc.constantFrom('', '&c=2'),
			(list, query, appended) => {
				const previous = [...list, { ...NO_WEBHOOK, url: 'https://example.com' }];
				const url = withPrevious(webhook + query, previous);
				expect(new URL(url).href).toBe(url);
				const rest = query ? query + appended : appended.replace('&', '?');
				expect(splitPrevious(url + appended)).toEqual({ url: webhook + rest, previous });
			},
		),
	);
});

it.each([[[]], [[NO_WEBHOOK]], [[NO_WEBHOOK, NO_WEBHOOK]]])(
	'keeps a URL unchanged for %j',
	(previous) => {
		expect(withPrevious(webhook, previous)).toBe(webhook);
		expect(splitPrevious(webhook)).toEqual({ url: webhook, previous: [] });
	},
);

it.each(['', 'x', 'bnVsbA', 'WzFd', 'W1tdXQ', 'e30'])(
	'reads nothing from a changed list: %s',
	(value) => {
		expect(splitPrevious(`${webhook}?n8n-previous=${value}`)).toEqual({
			url: webhook,
			previous: [],
		});
	},
);
