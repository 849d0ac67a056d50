/** How the requests of one execution are to be sent. */
export interface RequestOptions {
	/** How many are on their way at once at most. */
	maxParallelRequests: number;
	/** How many are started in a second at most. */
	requestsPerSecond: number;
	/** Milliseconds without a sign of Twilio after which a request counts as lost; n8n’s own where left out. */
	timeout?: number;
	/** Milliseconds that Twilio’s rate limit may hold back a request before it fails. */
	rateLimitTimeout: number;
}

export const DEFAULT_REQUEST_OPTIONS: RequestOptions = {
	maxParallelRequests: 10,
	requestsPerSecond: Infinity,
	rateLimitTimeout: 300_000,
};

/** Where somebody waits for the answer: a person in the editor, or Twilio itself. */
export const PROMPT_REQUEST_OPTIONS: RequestOptions = {
	...DEFAULT_REQUEST_OPTIONS,
	rateLimitTimeout: 10_000,
};
