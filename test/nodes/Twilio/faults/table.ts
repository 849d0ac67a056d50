import type { IDataObject } from 'n8n-workflow';

import type { Fault } from '../../../../sandbox/twilio/faults';
import { expire } from '../../../engine/timeouts';
import type { Outcomes } from './outcomes';
import { fine, held, lostAfter, lostBefore, oddSuccessAfter, oddSuccessBefore } from './outcomes';

interface Row {
	/** What goes wrong, in a few words. */
	name: string;
	fault: Fault;
	outcomes: Outcomes;
	/** What the node says where that is a failure. */
	message?: string;
	description?: string;
	requestOptions?: IDataObject;
}

const twilioError = (code: number, status: number, advice = '') =>
	`Twilio error ${code} (HTTP ${status}). ${advice}Details: https://www.twilio.com/docs/errors/${code} Request ID: RQ.`;

const unreadable = (status: number) => ({
	message: `Could not parse Twilio’s response (HTTP ${status})`,
	description: 'Request ID: RQ.',
});

const tooMany = {
	message: 'Too Many Requests',
	description: twilioError(
		20429,
		429,
		'Twilio is receiving more requests than it allows. Wait, or send fewer at a time. ',
	),
	requestOptions: { rateLimitTimeout: 500 },
};

const serverError = {
	message: 'An internal server error has occurred',
	description: twilioError(20500, 500),
};

const unavailable = { message: 'Service Unavailable', description: twilioError(20503, 503) };

const lost = (reason: string) => ({
	message: 'No response from Twilio',
	description: `Reason: ${reason}.`,
});

const timedOut = lost('no response within 300000 ms');

const lostOutcomes = [lostBefore, lostAfter] as const;
const oddOutcomes = [oddSuccessBefore, oddSuccessAfter] as const;

/** A fault that strikes before the request is carried out, and the same one after. */
const beforeAndAfter = (
	name: string,
	fault: Fault,
	[before, after]: readonly [Outcomes, Outcomes],
	said: Pick<Row, 'message' | 'description' | 'requestOptions'>,
): Row[] => [
	{ name: `${name} before`, fault, outcomes: before, ...said },
	{ name: `${name} after`, fault: { ...fault, when: 'after' }, outcomes: after, ...said },
];

export const table: Row[] = [
	{ name: '429', fault: { answer: 429 }, outcomes: held, ...tooMany },
	...beforeAndAfter('500', { answer: 500 }, lostOutcomes, serverError),
	...beforeAndAfter('503', { answer: 503 }, lostOutcomes, unavailable),
	...beforeAndAfter('timeout', { answer: 'never', onHit: expire }, lostOutcomes, timedOut),
	...beforeAndAfter('reset', { answer: 'reset' }, lostOutcomes, lost('read ECONNRESET')),
	...beforeAndAfter(
		'cut-off body',
		{ answer: 'cut-off' },
		lostOutcomes,
		lost('stream has been aborted'),
	),
	...beforeAndAfter('HTML error page', { answer: 'html' }, lostOutcomes, unreadable(502)),
	...beforeAndAfter(
		'HTML page with 200',
		{ answer: 'html', status: 200 },
		oddOutcomes,
		unreadable(200),
	),
	...beforeAndAfter('empty 503', { answer: 'empty', status: 503 }, lostOutcomes, unreadable(503)),
	{
		name: 'empty 200 before',
		fault: { answer: 'empty' },
		outcomes: oddSuccessBefore,
		...unreadable(200),
	},
	{
		name: 'empty 201 after',
		fault: { answer: 'empty', status: 201, when: 'after' },
		outcomes: oddSuccessAfter,
		...unreadable(201),
	},
	{ name: 'slow body', fault: { bodyMs: 100 }, outcomes: fine },
	{
		name: 'body slower than the timeout',
		fault: { bodyMs: 600_000, onHit: expire },
		outcomes: lostAfter,
		...timedOut,
	},
	{ name: 'wrong content type', fault: { contentType: 'text/html' }, outcomes: fine },
];
