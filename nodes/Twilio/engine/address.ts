/** A phone number or short code as people write them: digits, with or without plus and spacing. */
const NUMBER = /^\+?(?:[\s().\-‐-–/]*\d){3,15}[\s().\-‐-–/]*$/;

/** An address that carries its channel, such as `whatsapp:+15551234567`, `sip:…` or `client:…`. */
const WITH_CHANNEL = /^[a-z][a-z0-9.+-]*:\s*\S/i;

/** An alphanumeric sender or the SID of a Messaging Service. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} &+_.-]*$/u;

/** What an address is for: From, or To. */
export type AddressKind = 'sender' | 'recipient';

/**
 * Whether Twilio could take this as From (`sender`) or To (`recipient`). It refuses only what cannot
 * be right: whether a number exists and may be used is for Twilio to say.
 * Source: https://www.twilio.com/docs/messaging/api/message-resource (From, To) and
 * https://www.twilio.com/docs/voice/api/call-resource
 */
export const looksLikeAddress = (address: string, kind: AddressKind): boolean =>
	NUMBER.test(address) || WITH_CHANNEL.test(address) || (kind === 'sender' && NAME.test(address));

/** The address as Twilio documents it: a number, alone or on a channel, without spacing. */
export function withoutSpacing(address: string): string {
	const [, channel = '', rest = address] = /^([a-z][a-z0-9.+-]*:)(.*)$/i.exec(address) ?? [];
	return NUMBER.test(rest.trim()) ? channel + rest.replace(/[^+\d]/g, '') : address;
}

/** The address on a channel, `whatsapp:+15551234567`; one that names a channel already stays as it is. */
export const onChannel = (channel: string, address: string): string =>
	WITH_CHANNEL.test(address) ? address : `${channel}:${address}`;
