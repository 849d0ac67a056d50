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
	},
	end: {
		parameters: [{ conferenceSid, simplify: true }],
		notSet: { AnnounceMethod: 'set by Announce', AnnounceUrl: 'set by Announce' },
	},
	get: { parameters: [{ conferenceSid, simplify: true }] },
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
	},
};
