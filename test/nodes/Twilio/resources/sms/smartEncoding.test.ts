import { SegmentedMessage } from 'sms-segments-calculator';
import calculatorMap from 'sms-segments-calculator/dist/libs/SmartEncodingMap';

import { segmentsOf } from '../../../../../nodes/Twilio/resources/sms/segments';
import { smartEncoded } from '../../../../../nodes/Twilio/resources/sms/smartEncoding';

it('replaces what Twilio’s calculator does, and nothing else', () => {
	const known: Record<string, string> = calculatorMap;
	for (let code = 0; code < 0x10000; code++) {
		const character = String.fromCharCode(code);
		const [ours, theirs] = [smartEncoded(character), known[character] ?? character];
		// one expect for each would take seconds
		if (ours !== theirs) throw new Error(`U+${code.toString(16)} becomes ${ours}, not ${theirs}`);
	}
	expect(Object.keys(known).length).toBeGreaterThan(200);
});

it.each([
	['“Don’t” – she said…', '"Don\'t" - she said...'],
	['½ cup', '1/2 cup'],
	['Zoë\u200b 👋', 'Zoë 👋'],
	['Hello', 'Hello'],
	['’'.repeat(161), "'".repeat(161)],
])('writes %j as %j, and counts its segments as Twilio’s calculator does', (text, written) => {
	const theirs = new SegmentedMessage(text, 'auto', true);
	expect(smartEncoded(text)).toBe(written);
	expect(segmentsOf(smartEncoded(text))).toMatchObject({
		encoding: theirs.encodingName,
		count: theirs.segmentsCount,
	});
});
