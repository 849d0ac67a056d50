/** What Simplify leaves out of every resource: it is about the API. */
export const NOISE = ['account_sid', 'api_version', 'subresource_uris', 'uri'];

const UPDATED = 'the other times say more';

/** What else Simplify leaves out, by resource, and why. Everything else that Twilio documents is kept. */
export const droppedBySimplify: Record<string, Record<string, string>> = {
	call: {
		date_updated: UPDATED,
		from_formatted: 'from, for a reader in the United States',
		group_sid: 'only of calls through Twilio’s former groups',
		phone_number_sid: 'from and to have the phone number',
		to_formatted: 'to, for a reader in the United States',
		trunk_sid: 'only of calls through a trunk, whose owner can turn Simplify off',
	},
	conference: { region: 'where Twilio mixes the audio' },
	participant: { date_updated: UPDATED },
	recording: { date_updated: UPDATED },
	lookup: { url: 'the address of the resource' },
	phoneNumber: { date_updated: UPDATED },
	sms: {},
	transcription: { date_updated: UPDATED },
	verification: { url: 'the address of the resource' },
};
