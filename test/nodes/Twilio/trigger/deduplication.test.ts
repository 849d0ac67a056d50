import { EventEmitter } from 'node:events';

import {
	DeduplicationCache,
	DeduplicationCaches,
} from '../../../../nodes/Twilio/trigger/deduplication';

/** n8n's response to a delivery, as far as it matters here. */
class Response extends EventEmitter {
	statusCode = 200;
	writableEnded = false;

	end(statusCode: number) {
		this.statusCode = statusCode;
		this.writableEnded = true;
		this.emit('finish');
	}
}

const deliveries = () => {
	const known = new DeduplicationCache();
	return {
		known,
		response: new Response(),
		remember: (keys: string[], response?: Response) => known.remember(keys, response as never),
		statesOf: (keys: string[]) => keys.map((key) => known.stateOf(key)),
	};
};

const keys = (count: number, from = 0) =>
	Array.from({ length: count }, (_, index) => `EZ${from + index}`);

it.each([
	[200, 'accepted'],
	[204, 'accepted'],
	[404, 'new'],
	[500, 'new'],
])('a delivery to which n8n responds with %i is then %s', (status, state) => {
	const { remember, response, statesOf } = deliveries();
	expect(statesOf(['a', 'b'])).toEqual(['new', 'new']);
	remember(['a', 'b'], response);
	expect(statesOf(['a', 'b'])).toEqual(['processing', 'processing']);
	response.end(status);
	expect(statesOf(['a', 'b'])).toEqual([state, state]);
});

it('knows the outcome although Twilio has hung up', () => {
	const { remember, response, statesOf } = deliveries();
	remember(['a'], response);
	// n8n has answered, but nothing could be sent
	Object.assign(response, { statusCode: 500, writableEnded: true });
	expect(statesOf(['a'])).toEqual(['new']);
	response.statusCode = 200;
	expect(statesOf(['a'])).toEqual(['accepted']);
});

it('counts a delivery without a response as accepted, unless it is forgotten', () => {
	const { known, remember, statesOf } = deliveries();
	remember(['a', 'b']);
	expect(statesOf(['a', 'b'])).toEqual(['accepted', 'accepted']);
	known.forget(['a']);
	expect(statesOf(['a', 'b'])).toEqual(['new', 'accepted']);
});

it.each(['one by one', 'in one batch'])('remembers the last 10,000, delivered %s', (how) => {
	const { remember, response, statesOf } = deliveries();
	const all = keys(25_000);
	if (how === 'in one batch') {
		remember(all, response);
		response.end(200);
	} else {
		for (const key of all) {
			const each = new Response();
			remember([key], each);
			each.end(200);
		}
	}
	const states = statesOf(all);
	expect(states.slice(0, 15_000).every((state) => state === 'new')).toBe(true);
	expect(states.slice(15_000).every((state) => state === 'accepted')).toBe(true);
});

it('a failure forgets nothing that was delivered again in the meantime', () => {
	const { remember, response, statesOf } = deliveries();
	remember(['a'], response);
	remember(keys(10_000));
	remember(['a']);
	response.end(500);
	expect(statesOf(['a'])).toEqual(['accepted']);
});

it('listens to a response once, however many events it is for', () => {
	const { remember, response } = deliveries();
	remember(keys(100), response);
	expect(response.listenerCount('finish')).toBe(1);
});

describe('several webhooks', () => {
	it('are separate', () => {
		const webhooks = new DeduplicationCaches();
		webhooks.of('a').remember(['EZ1']);
		expect(webhooks.of('a').stateOf('EZ1')).toBe('accepted');
		expect(webhooks.of('b').stateOf('EZ1')).toBe('new');
	});

	it('do not lose deliveries because one is busy', () => {
		const webhooks = new DeduplicationCaches();
		webhooks.of('quiet').remember(['EZ1']);
		for (const key of keys(25_000)) webhooks.of('busy').remember([key]);
		expect(webhooks.of('quiet').stateOf('EZ1')).toBe('accepted');
		expect(webhooks.of('busy').size).toBe(10_000);
	});

	it('share a maximum: the busiest loses its oldest first', () => {
		const webhooks = new DeduplicationCaches(10);
		webhooks.of('quiet').remember(keys(2));
		webhooks.of('busy').remember(keys(20));
		expect([webhooks.of('quiet').size, webhooks.of('busy').size]).toEqual([2, 8]);
		expect(webhooks.of('busy').stateOf('EZ11')).toBe('new');
		expect(webhooks.of('busy').stateOf('EZ12')).toBe('accepted');
		for (let count = 0; count < 6; count++) webhooks.of(`other ${count}`).remember(keys(1));
		expect([webhooks.of('quiet').size, webhooks.of('busy').size]).toEqual([2, 2]);
	});
});
