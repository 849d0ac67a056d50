import { TwilioError, type ErrorCode } from './errors';

type Numbers = Record<string, ErrorCode>;

/** The one number that test credentials own, and the one that they can buy. */
const owned = '+15005550006';

const messageFrom: Numbers = { '+15005550001': 21212, '+15005550008': 21611 };
const messageTo: Numbers = {
	'+15005550001': 21211,
	'+15005550002': 21612,
	'+15005550003': 21408,
	'+15005550004': 21610,
	'+15005550009': 21614,
};
const callFrom: Numbers = { '+15005550001': 21212 };
const callTo: Numbers = {
	'+15005550001': 21217,
	'+15005550002': 21214,
	'+15005550003': 21215,
	'+15005550004': 21216,
};

function check(
	{ From, To }: Record<string, unknown>,
	from: Numbers,
	to: Numbers,
	other: ErrorCode,
) {
	if (From !== undefined && From !== owned) throw new TwilioError(from[String(From)] ?? other);
	const code = to[String(To)];
	if (code) throw new TwilioError(code);
}

/**
 * Throws the error for a request with test credentials, by the numbers in its body.
 * Source: https://www.twilio.com/docs/iam/test-credentials
 */
export function checkMagicNumbers(operationId: string, body: Record<string, unknown>): void {
	if (operationId === 'CreateMessage') check(body, messageFrom, messageTo, 21606);
	if (operationId === 'CreateCall') check(body, callFrom, callTo, 21210);
	if (operationId !== 'CreateIncomingPhoneNumber') return;
	if (body.AreaCode !== undefined && body.AreaCode !== '500') throw new TwilioError(21452);
	if (body.PhoneNumber === '+15005550000') throw new TwilioError(21422);
	if (body.PhoneNumber !== undefined && body.PhoneNumber !== owned) throw new TwilioError(21421);
}
