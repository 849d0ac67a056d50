import type { IncomingHttpHeaders } from 'node:http';

/** Names a request to the server of a test. */
const HEADER = 'x-test-request';

const names = new WeakMap<AbortSignal, string>();
const timers = new Map<string, AbortController>();

/** The header that names a request, by its signal; none unless timeouts are controlled. */
export const requestName = (signal: unknown): Record<string, string> => {
	const name = names.get(signal as AbortSignal);
	return name === undefined ? {} : { [HEADER]: name };
};

/**
 * Takes the timeouts of requests over from the clock, until mocks are restored: each expires when the
 * test says so, however busy the machine is.
 */
export function controlTimeouts(): void {
	const { any } = AbortSignal;
	let last = new AbortController();
	jest
		.spyOn(AbortSignal, 'timeout')
		.mockImplementation(() => (last = new AbortController()).signal);
	// called right after `timeout`, for the same request
	jest.spyOn(AbortSignal, 'any').mockImplementation((signals) => {
		const signal = any.call(AbortSignal, signals);
		const name = String(timers.size);
		names.set(signal, name);
		timers.set(name, last);
		return signal;
	});
}

/** Lets the timeout of the request with these headers expire. */
export const expire = (headers: IncomingHttpHeaders): void =>
	timers.get(String(headers[HEADER]))?.abort();
