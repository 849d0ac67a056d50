import type { FilledIn } from '.';

const recordingSid = `RE${'1'.repeat(32)}`;

export const recording: Record<string, FilledIn> = {
	delete: {
		parameters: [{ recordingSid }],
		requests: [
			'DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.json',
		],
	},
	download: {
		undocumented: 'Twilio’s OpenAPI files leave out everything that is not JSON',
		parameters: [
			{
				recordingSid,
				format: 'wav',
				binaryPropertyName: 'audio',
				options: { requestedChannels: 2 },
			},
			{ recordingSid, format: 'mp3' },
		],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.wav?RequestedChannels=2',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.wav?RequestedChannels=2',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.wav?RequestedChannels=2',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.wav?RequestedChannels=2',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.mp3',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.mp3',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.mp3',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.mp3',
		],
	},
	get: {
		parameters: [{ recordingSid, simplify: true, options: { includeSoftDeleted: true } }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/RE11111111111111111111111111111111.json?IncludeSoftDeleted=true',
		],
	},
	getAll: {
		parameters: [
			{
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: {
					callSid: `CA${'1'.repeat(32)}`,
					conferenceSid: `CF${'1'.repeat(32)}`,
					dateCreated: '2026-01-01',
					dateCreatedAfter: '2026-01-01',
					dateCreatedBefore: '2026-01-02',
					includeSoftDeleted: true,
				},
			},
		],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json?CallSid=CA11111111111111111111111111111111&ConferenceSid=CF11111111111111111111111111111111&DateCreated>=2026-01-01T05:00:00Z&DateCreated<=2026-01-02T05:00:00Z&DateCreated=2026-01-01&IncludeSoftDeleted=true&PageSize=5',
		],
	},
};
