import type { FilledIn } from '.';

const recordingSid = `RE${'1'.repeat(32)}`;

export const recording: Record<string, FilledIn> = {
	delete: { parameters: [{ recordingSid }] },
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
	},
	get: { parameters: [{ recordingSid, simplify: true, options: { includeSoftDeleted: true } }] },
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
	},
};
