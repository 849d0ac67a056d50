import fc from 'fast-check';

import type { Fault } from '../../../../sandbox/twilio/faults';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';

/** What can go wrong with a request. */
export const faultKinds: Fault[] = [
	{ answer: 429 },
	{ answer: 500 },
	{ answer: 500, when: 'after' },
	{ answer: 'reset' },
	{ answer: 'reset', when: 'after' },
	{ answer: 'html' },
	{ answer: 'empty' },
];

/** What an activation says that such a fault made fail. */
export const faultMessages =
	/^(Too Many Requests|An internal server error has occurred|No response from Twilio|Could not parse Twilio’s response \(HTTP (200|502)\))(\.|$)/;

/**
 * Lets a fault strike one request.
 * @param index of the request, counted from now on
 * @returns whether it has struck
 */
export function strike(twilio: Sandbox, fault: Fault, index: number): () => boolean {
	const struck = twilio.requests.length + index + 1;
	twilio.faults.add({ ...fault, match: () => twilio.requests.length === struck });
	return () => twilio.requests.length >= struck;
}

/** Runs of consecutive requests, each with what goes wrong with it, if anything. */
export const storms = fc.array(fc.option(fc.constantFrom(...faultKinds), { freq: 1 }), {
	maxLength: 24,
});
