import { gzipSync } from 'node:zlib';

import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { TwilioTrigger } from '../../nodes/Twilio/TwilioTrigger.node';

it.each([
	['the Twilio node', new Twilio()],
	['the Twilio Trigger', new TwilioTrigger()],
])('%s is quick for the editor to download', (_name, { description }) => {
	const json = JSON.stringify(description);
	expect(json.length).toBeLessThanOrEqual(400_000);
	expect(gzipSync(json).length).toBeLessThanOrEqual(40_000);
});
