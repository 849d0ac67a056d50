/** How the requests of one execution are sent. */
export interface RequestOptions {
	/** Maximum number of concurrent requests. */
	maxParallelRequests: number;
	/** Maximum number of requests started per second. */
	requestsPerSecond: number;
	/** Milliseconds to wait for a whole response; for a file, without receiving a byte. */
	timeout: number;
	/** Milliseconds that Twilio’s rate limit may delay a request before it fails. */
	rateLimitTimeout: number;
}

export const DEFAULT_REQUEST_OPTIONS: RequestOptions = {
	maxParallelRequests: 50,
	requestsPerSecond: Infinity,
	timeout: 300_000,
	rateLimitTimeout: 300_000,
};

/** Options for requests that someone waits for: a person in the editor, or Twilio. */
export const INTERACTIVE_REQUEST_OPTIONS: RequestOptions = {
	...DEFAULT_REQUEST_OPTIONS,
	rateLimitTimeout: 10_000,
};
