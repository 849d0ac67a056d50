import type { FilledIn } from '.';

const transcriptionSid = `TR${'1'.repeat(32)}`;

const alsoSimplified = { transcription_text: 'it is what a transcription is for' };

export const transcription: Record<string, FilledIn> = {
	delete: { parameters: [{ transcriptionSid }] },
	get: { parameters: [{ transcriptionSid, simplify: true }], alsoSimplified },
	getAll: { parameters: [{ returnAll: false, limit: 5, simplify: true }], alsoSimplified },
};
