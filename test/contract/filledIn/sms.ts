import type { FilledIn } from '.';

const messageSid = `SM${'1'.repeat(32)}`;

export const sms: Record<string, FilledIn> = {
	delete: { parameters: [{ messageSid }] },
	get: { parameters: [{ messageSid, simplify: true }] },
	getAll: {
		parameters: [
			{
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: {
					from: '+15551230000',
					to: '+15551230001',
					dateSent: '2026-01-01',
					dateSentAfter: '2026-01-01',
					dateSentBefore: '2026-01-02',
				},
			},
		],
	},
	send: {
		parameters: [
			{
				from: '+15005550006',
				to: '+15551230001',
				toWhatsapp: true,
				message: 'Hello',
				options: { statusCallback: 'https://example.com/status' },
			},
		],
	},
};
