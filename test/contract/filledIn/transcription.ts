import type { FilledIn } from '.';

const transcriptionSid = `TR${'1'.repeat(32)}`;

export const transcription: Record<string, FilledIn> = {
	delete: {
		parameters: [{ transcriptionSid }],
		requests: [
			'DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/TR11111111111111111111111111111111.json',
		],
	},
	get: {
		parameters: [{ transcriptionSid, simplify: true }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/TR11111111111111111111111111111111.json',
		],
	},
	getAll: {
		parameters: [{ returnAll: false, limit: 5, simplify: true }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions.json?PageSize=5',
		],
	},
};
