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
	/^(Too Many Requests|An internal server error has occurred|Twilio did not answer|Twilio’s answer could not be read \(HTTP status (200|502)\))$/;

/**
 * Lets a fault strike one request.
 * @param index of the request, counted from now on
 * @returns whether it has struck
 */
export function strike(twilio: Sandbox, fault: Fault, index: number): () => boolean {
	let left = index;
	twilio.faults.add({ ...fault, times: 1, match: () => left-- === 0 });
	return () => left < 0;
}
