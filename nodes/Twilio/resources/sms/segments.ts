/** Source: 3GPP TS 23.038, GSM 7-bit default alphabet. */
const GSM_7 = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Characters of GSM-7 that take two units. */
const GSM_7_EXTENDED = new Set('\f^{}\\[~]|€');

/** Maximum units of a single SMS, and of each SMS of several, because each of these needs a header. */
const CAPACITY = { 'GSM-7': [160, 153], 'UCS-2': [70, 67] } as const;

export interface Segments {
	encoding: keyof typeof CAPACITY;
	/** The number of messages that Twilio charges for. */
	count: number;
	/** The length of the text in units of its encoding. */
	units: number;
}

/**
 * Counts the segments of an SMS. One character outside GSM-7 makes the whole text UCS-2.
 * Source: https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding
 */
export function segmentsOf(text: string): Segments {
	const characters = [...text];
	const encoding = characters.every((each) => GSM_7.has(each) || GSM_7_EXTENDED.has(each))
		? 'GSM-7'
		: 'UCS-2';
	const sizes = characters.map((each) =>
		encoding === 'UCS-2' ? each.length : GSM_7_EXTENDED.has(each) ? 2 : 1,
	);
	const units = sizes.reduce((sum, size) => sum + size, 0);
	const [alone, part] = CAPACITY[encoding];
	if (units <= alone) return { encoding, count: 1, units };
	let count = 1;
	let filled = 0;
	for (const size of sizes) {
		// a character is not split over two segments
		if (filled + size > part) {
			count++;
			filled = 0;
		}
		filled += size;
	}
	return { encoding, count, units };
}
