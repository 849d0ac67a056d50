import type { Account, Region } from './accounts';

/** One request to the API, for tests to check. Does not contain the password. */
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
	/** The HTTP status of the response; 0 if there is none. */
	status: number;
	/** Whether the request was carried out, even if its response was lost. */
	carriedOut: boolean;
}

/** A valid, authorized request for one operation. */
export interface OperationRequest {
	/** The account in the path, or else the authenticated one. */
	account: Account;
	region: Region;
	host: string;
	path: string;
	/** The path's parameters, such as `Sid`. */
	params: Record<string, string>;
	query: Record<string, string>;
	/** Those that are parameters of the operation. */
	headers: Record<string, string>;
	/** The values have the types of the OpenAPI file. */
	body: Record<string, unknown>;
}

/** A response of the API; 204 has no body. */
export interface Answer {
	status: number;
	headers?: Record<string, string>;
	/** Sent as JSON, or unchanged if it is a Buffer. */
	body?: object;
}

/** Handles one operation. */
export type Handler = (request: OperationRequest) => Answer;

/** One kind of resource in the sandbox. */
export interface Resource {
	/** The OpenAPI file of its operations; `api_v2010` if missing. */
	spec?: string;
	/** The handlers, by operationId. */
	handlers: Record<string, Handler>;
	/** Deletes all resources. */
	reset?(): void;
}
