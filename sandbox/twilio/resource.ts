import type { Account, Region } from './accounts';

/** One request to the API as tests see it; never holds a password. */
export interface SeenRequest {
	method: string;
	host: string;
	path: string;
	query: Record<string, string>;
	/** Those that are parameters of the operation. */
	headers: Record<string, string>;
	body: Record<string, unknown>;
	contentType: string;
	user: string;
	/** The answer's status, 0 while there is none. */
	status: number;
	/** Whether the request did what it asked for, even when its answer was lost. */
	carriedOut: boolean;
}

/** A valid, authorized request for one operation. */
export interface OperationRequest {
	/** The account in the path, or else the caller's. */
	account: Account;
	region: Region;
	host: string;
	path: string;
	/** The path's parameters, such as `Sid`. */
	params: Record<string, string>;
	query: Record<string, string>;
	/** Those that are parameters of the operation. */
	headers: Record<string, string>;
	/** Typed as the OpenAPI file says. */
	body: Record<string, unknown>;
}

/** What the API answers; without a body for 204. */
export interface Answer {
	status: number;
	headers?: Record<string, string>;
	/** Sent as JSON, a Buffer as it is. */
	body?: object;
}

/** Answers one operation. */
export type Handler = (request: OperationRequest) => Answer;

/** One kind of thing the sandbox remembers. */
export interface Resource {
	/** The OpenAPI file of its operations, `api_v2010` without it. */
	spec?: string;
	/** The answers, by operationId. */
	handlers: Record<string, Handler>;
	/** Forgets all of them. */
	reset?(): void;
}
