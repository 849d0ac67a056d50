import type { INodeListSearchItems } from 'n8n-workflow';

import { isPhoneNumber, normalizeAddress } from '../twilio/address';

/** Whether a list entry contains all words of a filter, or its digits as a part of a number. */
export function matchesFilter(filter: string): (item: INodeListSearchItems) => boolean {
	const visible = filter.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
	if (/^[\s+().\-–/\d]*\d[\s+().\-–/\d]*$/.test(visible)) {
		const wanted = withoutSeparators(visible);
		return ({ name, value }) => withoutSeparators(`${name} ${value}`).includes(wanted);
	}
	const words = visible.toLowerCase().split(/\s+/);
	return ({ name, value }) => {
		const text = `${name} ${value}`.toLowerCase();
		return words.every((word) => text.includes(word));
	};
}

const withoutSeparators = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The filter as a phone number; undefined if it is too short, because it may be part of a name. */
export function phoneNumberIn(filter: string): string | undefined {
	const address = normalizeAddress(filter, 'recipient') ?? '';
	const [, number = address] = /^whatsapp:(.*)$/.exec(address) ?? [];
	if (!isPhoneNumber(number)) return undefined;
	return number.startsWith('+') || number.length > 6 ? address : undefined;
}
