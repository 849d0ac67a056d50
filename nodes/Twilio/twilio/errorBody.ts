import { isObject } from './isObject';

/** All fields of Twilio's error bodies. A resource always has other fields, such as its SID. */
const FIELDS = new Set([
	// most products
	'code',
	'message',
	'more_info',
	'status',
	'details',
	// products that use camelCase, some in both spellings
	'httpStatusCode',
	'http_status_code',
	'userError',
	'user_error',
	'params',
	// RFC 9457
	'type',
	'title',
	'detail',
	'instance',
	'errors',
	// SCIM
	'schemas',
	'scimType',
	'moreInfo',
	// entries of `errors`
	'infoUrl',
	'context',
]);

/** Fields that hold an error code or an HTTP status. */
const NUMBERS = ['code', 'status', 'httpStatusCode', 'http_status_code'];

const TEXTS = ['message', 'title', 'detail'];

/**
 * Whether the body of a response is a Twilio error, regardless of the HTTP status. A resource that has a
 * code, message or errors among its other fields is not an error.
 * Source: https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions, and the
 * error responses of Twilio's OpenAPI files
 * @param body as parsed from JSON
 */
export function isErrorBody(body: unknown): boolean {
	if (!isObject(body) || !Object.keys(body).every((name) => FIELDS.has(name))) return false;
	const { errors } = body;
	return isError(body) || (Array.isArray(errors) && errors.some((each) => isError(each)));
}

const isError = (body: unknown) =>
	isObject(body) &&
	NUMBERS.some((name) => Number(body[name]) >= 400) &&
	TEXTS.some((name) => typeof body[name] === 'string');
