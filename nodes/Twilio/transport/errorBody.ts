/** All that Twilio's error bodies have; a resource always has something else, such as its SID. */
const FIELDS = new Set([
	// most products
	'code',
	'message',
	'more_info',
	'status',
	'details',
	// products that answer in camelCase, and those on their way there
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

/** What tells of a failure by a number: an error code of Twilio's, or a HTTP status. */
const NUMBERS = ['code', 'status', 'httpStatusCode', 'http_status_code'];

const TEXTS = ['message', 'title', 'detail'];

/**
 * Whether the body of a response is one of Twilio's errors, whatever its HTTP status says.
 * A resource is none, even if it has a code, a message, or errors of its own beside other fields.
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

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
