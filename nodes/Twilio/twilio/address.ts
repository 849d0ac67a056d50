/** Spaces of all kinds and invisible characters, such as marks for the text direction. */
const INVISIBLE = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const INVISIBLE_ENDS = new RegExp(
	`^${INVISIBLE.source}+|(?<!${INVISIBLE.source})${INVISIBLE.source}+$`,
	'gu',
);

/** A phone number or short code with digits and optional plus and separators. */
const NUMBER = /^\(?\+?\(?\d(?:[().\-/]*\d){2,14}[).\-/]*$/;

/** A number with one dot: a separator, or the decimal point of a spreadsheet. */
const ONE_DOT = /^([^.]+)\.(\d+)$/;

/** A dot after a country code is a separator (RFC 5733). */
const COUNTRY_CODE = /^\+\d{1,3}$/;

/** A fraction, or a number in scientific notation, which may have lost its last digits. */
const INEXACT = /^[+-]?\d+(?:\.\d+|(?:\.\d+)?e[+-]?\d+)$/i;

/** An address with its channel, such as `whatsapp:+15551234567`, `sip:…` or `client:…`. */
const WITH_CHANNEL = /^([a-z][a-z0-9.+-]*:)(.*)$/is;

/** URLs of phone numbers. Sources: RFC 3966, RFC 5724. */
const PHONE_URL = /^(?:tel|sms):$/i;

/** An alphanumeric sender, which has at least one letter, or the SID of a Messaging Service. */
const NAME = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N} &+_.-]*$/u;

/** The texts that JavaScript makes of missing and invalid values. */
const NO_VALUE =
	/^(?:true|false|null|undefined|NaN|[+-]?Infinity|Invalid Date(?:Time)?|\[object \w+\])$/;

/** The use of an address: From or To. */
export type AddressKind = 'sender' | 'recipient';

/**
 * Normalizes an address for Twilio: a phone number or short code to digits, `+15551234567`, with or without
 * a channel; a sender name or other address without spaces around it.
 * @returns undefined if the address cannot be a From (`sender`) or To (`recipient`). Twilio checks whether
 * a number exists and may be used.
 * Source: https://www.twilio.com/docs/messaging/api/message-resource (From, To) and
 * https://www.twilio.com/docs/voice/api/call-resource
 */
export function normalizeAddress(written: string, kind: AddressKind): string | undefined {
	const address = trimmed(written);
	const [, channel, rest = ''] = WITH_CHANNEL.exec(address) ?? [];
	if (channel === undefined) return phoneNumber(address) ?? senderName(address, kind);
	const number = phoneNumber(trimmed(rest));
	if (PHONE_URL.test(channel)) return number;
	const onChannel = number ?? otherThanNumber(trimmed(rest));
	return onChannel && channel.toLowerCase() + onChannel;
}

/** Adds a channel to an address, `whatsapp:+15551234567`, unless it has one. */
export const onChannel = (channel: string, address: string): string =>
	WITH_CHANNEL.test(address) ? address : `${channel}:${address}`;

/** Whether an address is a phone number or short code without a channel. */
export const isPhoneNumber = (address: string): boolean => /^\+?\d+$/.test(address);

const trimmed = (text: string) => text.replace(INVISIBLE_ENDS, '');

function phoneNumber(written: string): string | undefined {
	const visible = inAscii(written).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
	const number = withoutDecimals(visible)
		?.replace(INVISIBLE, '')
		// the zero in parentheses is for calls within the country
		.replace(/^(\(?\+\d{1,3}\)?)\(0\)/, '$1');
	return number && NUMBER.test(number) ? number.replace(/[^+\d]/g, '') : undefined;
}

/** Removes decimals such as `.0`, but not a dot that is a separator; undefined for a fraction. */
function withoutDecimals(number: string): string | undefined {
	const [, whole, decimals] = ONE_DOT.exec(number) ?? [];
	if (whole === undefined || decimals === undefined) return number;
	const isZero = /^0+$/.test(decimals);
	const isSeparator = /^\+?\d+$/.test(whole)
		? COUNTRY_CODE.test(whole) && !isZero
		: decimals.length > 2;
	if (isSeparator) return number;
	return isZero ? whole : undefined;
}

const otherThanNumber = (text: string) =>
	text === '' || NO_VALUE.test(text) || INEXACT.test(text) ? undefined : text;

function senderName(written: string, kind: AddressKind): string | undefined {
	const name = written
		.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/\p{Zs}/gu, ' ');
	return kind === 'sender' && NAME.test(name) ? otherThanNumber(name) : undefined;
}

/** Converts digits of all scripts, and plus signs and dashes of all widths, to ASCII. */
const inAscii = (text: string) =>
	text
		.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/[\p{Pd}−]/gu, '-')
		.replace(/\p{Nd}/gu, asciiDigit);

/** Converts a digit to ASCII: Unicode lists the digits of each script in order, from zero to nine. */
function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	let first = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
	return String((code - first) % 10);
}
