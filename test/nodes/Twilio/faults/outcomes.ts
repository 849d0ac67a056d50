import type { Method } from './cases';

/** What the node says of an item: that it is done, that it is not, or that nobody knows. */
type Report = 'done' | 'failed' | 'uncertain';

/** How often Twilio sees a request, how often it carries it out, and what the node says of it. */
export type Outcome = [seen: number | 'on and on', carriedOut: number, report: Report];

/** What comes of a request that meets a fault once, and of one that meets it whenever it is sent. */
export type Outcomes = Record<'once' | 'always', Record<Method, Outcome>>;

const all = (outcome: Outcome) => ({ GET: outcome, POST: outcome, DELETE: outcome });

/** Twilio has taken too many requests. */
export const held: Outcomes = {
	once: all([2, 1, 'done']),
	always: all(['on and on', 0, 'failed']),
};

/** No answer, or a broken one, to a request that was not carried out. */
export const lostBefore: Outcomes = {
	once: { GET: [2, 1, 'done'], POST: [1, 0, 'uncertain'], DELETE: [2, 1, 'done'] },
	always: { GET: [5, 0, 'failed'], POST: [1, 0, 'uncertain'], DELETE: [5, 0, 'uncertain'] },
};

/** No answer, or a broken one, to a request that was carried out. */
export const lostAfter: Outcomes = {
	once: { GET: [2, 2, 'done'], POST: [1, 1, 'uncertain'], DELETE: [2, 1, 'done'] },
	always: { GET: [5, 5, 'failed'], POST: [1, 1, 'uncertain'], DELETE: [5, 1, 'uncertain'] },
};

const oddBefore: Outcomes['once'] = {
	GET: [1, 0, 'failed'],
	POST: [1, 0, 'uncertain'],
	DELETE: [1, 0, 'uncertain'],
};

const oddAfter: Outcomes['once'] = {
	GET: [1, 1, 'failed'],
	POST: [1, 1, 'uncertain'],
	DELETE: [1, 1, 'uncertain'],
};

/** A success that says nothing, from whoever stands before Twilio. */
export const oddSuccessBefore: Outcomes = { once: oddBefore, always: oddBefore };
export const oddSuccessAfter: Outcomes = { once: oddAfter, always: oddAfter };

/** The right answer, as odd as it comes. */
export const fine: Outcomes = { once: all([1, 1, 'done']), always: all([1, 1, 'done']) };
