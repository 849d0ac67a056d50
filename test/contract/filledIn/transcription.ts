import type { FilledIn } from '.';

const transcriptionSid = `TR${'1'.repeat(32)}`;

export const transcription: Record<string, FilledIn> = {
	delete: { parameters: [{ transcriptionSid }] },
	get: { parameters: [{ transcriptionSid, simplify: true }] },
	getAll: { parameters: [{ returnAll: false, limit: 5, simplify: true }] },
};
