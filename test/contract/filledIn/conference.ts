import type { FilledIn } from '.';

const conferenceSid = `CF${'1'.repeat(32)}`;

export const conference: Record<string, FilledIn> = {
	announce: {
		parameters: [
			{
				conferenceSid,
				simplify: true,
				announceUrl: 'https://example.com/announcement.mp3',
				options: { announceMethod: 'GET' },
			},
		],
		notSet: { Status: 'set by End' },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111.json AnnounceUrl=https://example.com/announcement.mp3&AnnounceMethod=GET',
		],
	},
	end: {
		parameters: [{ conferenceSid, simplify: true }],
		notSet: { AnnounceMethod: 'set by Announce', AnnounceUrl: 'set by Announce' },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111.json Status=completed',
		],
	},
	get: {
		parameters: [{ conferenceSid, simplify: true }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/CF11111111111111111111111111111111.json',
		],
	},
	getAll: {
		parameters: [
			{
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: {
					dateCreated: '2026-01-01',
					dateCreatedAfter: '2026-01-01',
					dateCreatedBefore: '2026-01-02',
					dateUpdated: '2026-01-01',
					dateUpdatedAfter: '2026-01-01',
					dateUpdatedBefore: '2026-01-02',
					friendlyName: 'Room',
					status: 'completed',
				},
			},
		],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences.json?DateCreated>=2026-01-01&DateCreated<=2026-01-02&DateCreated=2026-01-01&FriendlyName=Room&Status=completed&DateUpdated>=2026-01-01&DateUpdated<=2026-01-02&DateUpdated=2026-01-01&PageSize=5',
		],
	},
};
