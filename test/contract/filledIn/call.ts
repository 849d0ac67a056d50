import type { FilledIn } from '.';

export const call: Record<string, FilledIn> = {
	make: {
		parameters: [
			{
				from: '+15005550006',
				to: '+15551230001',
				twiml: false,
				message: 'Hello',
				options: { statusCallback: 'https://example.com/status' },
			},
		],
	},
};
