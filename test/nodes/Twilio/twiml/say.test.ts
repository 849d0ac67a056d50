import VoiceResponse from 'twilio/lib/twiml/VoiceResponse';

import { sayResponse } from '../../../../nodes/Twilio/twiml/say';

it.each(['Hello', 'Tom & <Jerry>', `"It's" 5 > 4`, '&amp;', 'Zoë 👋\nnew line', ']]>'])(
	'says %j as npm twilio does',
	(text) => {
		const response = new VoiceResponse();
		response.say(text);
		const theirs = response.toString().replace('<?xml version="1.0" encoding="UTF-8"?>', '');
		// in a text, quotes may be escaped or not; n8n's own node escapes them
		const ours = sayResponse(text).replaceAll('&quot;', '"').replaceAll('&apos;', "'");
		expect(ours).toBe(theirs);
	},
);
