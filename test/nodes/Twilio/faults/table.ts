import type { IDataObject } from 'n8n-workflow';

import type { Fault } from '../../../../sandbox/twilio/faults';
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
	`Twilio error ${code} (HTTP status ${status}). ${advice}More about it: https://www.twilio.com/docs/errors/${code} Request ID: RQ.`;

const unreadable = (status: number) => ({
	message: `Twilio’s answer could not be read (HTTP status ${status})`,
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
	message: 'Twilio did not answer',
	description: `Reason: ${reason}.`,
});

const timedOut = {
	...lost('timeout of 300ms exceeded'),
	requestOptions: { timeout: 300 },
};

const after = 'after';

export const table: Row[] = [
	{ name: '429', fault: { answer: 429 }, outcomes: held, ...tooMany },
	{ name: '500 before', fault: { answer: 500 }, outcomes: lostBefore, ...serverError },
	{ name: '500 after', fault: { answer: 500, when: after }, outcomes: lostAfter, ...serverError },
	{ name: '503 before', fault: { answer: 503 }, outcomes: lostBefore, ...unavailable },
	{ name: '503 after', fault: { answer: 503, when: after }, outcomes: lostAfter, ...unavailable },
	{ name: 'time-out before', fault: { answer: 'never' }, outcomes: lostBefore, ...timedOut },
	{
		name: 'time-out after',
		fault: { answer: 'never', when: after },
		outcomes: lostAfter,
		...timedOut,
	},
	{
		name: 'reset before',
		fault: { answer: 'reset' },
		outcomes: lostBefore,
		...lost('read ECONNRESET'),
	},
	{
		name: 'reset after',
		fault: { answer: 'reset', when: after },
		outcomes: lostAfter,
		...lost('read ECONNRESET'),
	},
	{
		name: 'cut-off body before',
		fault: { answer: 'cut-off' },
		outcomes: lostBefore,
		...lost('stream has been aborted'),
	},
	{
		name: 'cut-off body after',
		fault: { answer: 'cut-off', when: after },
		outcomes: lostAfter,
		...lost('stream has been aborted'),
	},
	{
		name: 'HTML error page before',
		fault: { answer: 'html' },
		outcomes: lostBefore,
		...unreadable(502),
	},
	{
		name: 'HTML error page after',
		fault: { answer: 'html', when: after },
		outcomes: lostAfter,
		...unreadable(502),
	},
	{
		name: 'HTML page with 200 before',
		fault: { answer: 'html', status: 200 },
		outcomes: oddSuccessBefore,
		...unreadable(200),
	},
	{
		name: 'HTML page with 200 after',
		fault: { answer: 'html', status: 200, when: after },
		outcomes: oddSuccessAfter,
		...unreadable(200),
	},
	{
		name: 'empty 503 before',
		fault: { answer: 'empty', status: 503 },
		outcomes: lostBefore,
		...unreadable(503),
	},
	{
		name: 'empty 503 after',
		fault: { answer: 'empty', status: 503, when: after },
		outcomes: lostAfter,
		...unreadable(503),
	},
	{
		name: 'empty 200 before',
		fault: { answer: 'empty' },
		outcomes: oddSuccessBefore,
		...unreadable(200),
	},
	{
		name: 'empty 201 after',
		fault: { answer: 'empty', status: 201, when: after },
		outcomes: oddSuccessAfter,
		...unreadable(201),
	},
	{ name: 'slow body', fault: { bodyMs: 100 }, outcomes: fine },
	{
		name: 'body slower than the time-out',
		fault: { bodyMs: 5000 },
		outcomes: lostAfter,
		...timedOut,
	},
	{ name: 'wrong content type', fault: { contentType: 'text/html' }, outcomes: fine },
];
