import { SegmentedMessage } from 'sms-segments-calculator';

import { segmentsOf } from '../../../../../nodes/Twilio/resources/sms/segments';

it.each([
	['nothing', '', 'GSM-7', 1],
	['160 plain characters', 'a'.repeat(160), 'GSM-7', 1],
	['161 plain characters', 'a'.repeat(161), 'GSM-7', 2],
	['an extended character on the border', 'a'.repeat(152) + '€' + 'a'.repeat(160), 'GSM-7', 3],
	['accents of GSM-7', 'äöüñ£èé\n'.repeat(30), 'GSM-7', 2],
	['70 characters with an emoji among them', '👋' + 'a'.repeat(68), 'UCS-2', 1],
	['71', '👋' + 'a'.repeat(69), 'UCS-2', 2],
	['an emoji on the border', 'ы'.repeat(66) + '👋' + 'ы'.repeat(10), 'UCS-2', 2],
	['a curly quote', '’', 'UCS-2', 1],
	['1,600 characters', 'a'.repeat(1600), 'GSM-7', 11],
])('counts %s as Twilio’s calculator does', (_what, text, encoding, count) => {
	const theirs = new SegmentedMessage(text);
	expect(segmentsOf(text)).toMatchObject({ encoding, count });
	expect(theirs.encodingName).toBe(encoding);
	expect(theirs.segmentsCount).toBe(count);
});
