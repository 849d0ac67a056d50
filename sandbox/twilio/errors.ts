/** Code -> HTTP status and text. Source: https://www.twilio.com/docs/api/errors */
const errors = {
	20001: [400, 'Invalid parameter'],
	20003: [401, 'Authenticate'],
	20008: [403, 'Resource not accessible with Test Account Credentials'],
	20009: [409, 'Cannot delete this resource before it is complete'],
	20403: [403, 'Account is not active'],
	20404: [404, 'The requested resource was not found'],
	20415: [415, 'Unsupported media type'],
	20429: [429, 'Too Many Requests'],
	20500: [500, 'An internal server error has occurred'],
	20503: [503, 'Service Unavailable'],
	21201: [400, "No 'To' number is specified"],
	21205: [400, 'Url parameter is required.'],
	21210: [400, "The 'From' number is not a verified caller ID or a number of your account."],
	21211: [400, "Invalid 'To' Phone Number"],
	21212: [400, "Invalid 'From' Phone Number"],
	21213: [400, "No 'From' number is specified"],
	21214: [400, "The 'To' phone number cannot be reached."],
	21215: [400, 'Account not authorized to call this number: check your Geo Permissions.'],
	21216: [400, 'Account not allowed to call this number.'],
	21217: [400, "The 'To' phone number does not appear to be valid."],
	21220: [400, 'Call is not in-progress. Cannot redirect.'],
	21408: [400, 'Permission to send an SMS has not been enabled for the region.'],
	21421: [400, 'PhoneNumber is invalid'],
	21422: [400, 'PhoneNumber is not available'],
	21452: [400, 'No phone numbers found in area code'],
	21470: [400, 'Invalid AccountSid in the URL'],
	21481: [400, 'Invalid PageToken'],
	21602: [400, 'Message body is required.'],
	21603: [400, "A 'From' phone number is required."],
	21604: [400, "A 'To' phone number is required."],
	21606: [400, "The 'From' phone number is not a valid, SMS-capable number of your account."],
	21610: [400, 'Attempt to send to unsubscribed recipient'],
	21611: [400, "This 'From' number has exceeded the maximum number of queued messages."],
	21612: [400, "Message cannot be sent with the current combination of 'To' and 'From'."],
	21614: [400, "'To' number is not a valid mobile number"],
	21617: [400, 'The concatenated message body exceeds the 1600 character limit'],
	21620: [400, 'Invalid media URL(s)'],
	21655: [400, 'The ContentSid is Invalid'],
	21656: [400, 'The ContentVariables Parameter is invalid'],
	21701: [404, 'The Messaging Service does not exist'],
	30409: [400, 'This message cannot be canceled'],
	50353: [409, 'Conversation with provided unique name already exists'],
	50375: [400, "'TimeToInactive' duration should be greater or equal to 1 minute"],
	50376: [400, "'TimeToClosed' duration should be greater or equal to 10 minutes"],
	50377: [400, "Can't update conversation as it's in final closed state"],
	50379: [400, 'TimeToInactive format is invalid'],
	50380: [400, 'TimeToClosed format is invalid'],
	50407: [400, 'Invalid messaging binding address'],
	50412: [400, 'Participant proxy address is empty'],
	50413: [400, 'Account is not authorized to use proxy address'],
	50425: [409, 'Participant and proxy address pairs are already in use'],
	60202: [429, 'Max check attempts reached'],
	60203: [429, 'Max send attempts reached'],
	70051: [401, 'Authorization Error'],
	91003: [400, 'Maximum number of sinks or subscriptions reached'],
	91007: [400, 'Sink has subscriptions and cannot be deleted'],
} as const;

/** An error code of the sandbox. */
export type ErrorCode = keyof typeof errors;

/** An error response of Twilio's API; `text` replaces the usual text of the code. */
export class TwilioError extends Error {
	readonly status: number;

	constructor(
		readonly code: ErrorCode,
		text: string = errors[code][1],
	) {
		super(text);
		this.status = errors[code][0];
	}

	/** The error body of the 2010 API and most products. */
	get body() {
		return {
			code: this.code,
			message: this.message,
			more_info: `https://www.twilio.com/docs/errors/${this.code}`,
			status: this.status,
		};
	}
}
