const sid = (name: string, pattern: string) => ({
	name,
	in: 'path',
	required: true,
	schema: { type: 'string', pattern },
});

const accountSid = sid('AccountSid', '^AC[0-9a-fA-F]{32}$');

const requestedChannels = {
	name: 'RequestedChannels',
	in: 'query',
	schema: { type: 'integer', enum: [1, 2] },
};

const download = (operationId: string, parameters: object[]) => ({
	get: { operationId, parameters, responses: { 200: { description: 'The bytes' } } },
});

/**
 * The paths of files, by OpenAPI file: Twilio's files lack them.
 * Sources: https://www.twilio.com/docs/messaging/api/media-resource and
 * https://www.twilio.com/docs/voice/api/recording#fetch-a-recordings-media-file
 */
export const downloads: Record<string, object> = {
	api_v2010: {
		'/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}': download(
			'DownloadMedia',
			[
				accountSid,
				sid('MessageSid', '^(SM|MM)[0-9a-fA-F]{32}$'),
				sid('Sid', '^ME[0-9a-fA-F]{32}$'),
			],
		),
		'/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}': download('DownloadRecording', [
			accountSid,
			sid('Sid', '^RE[0-9a-fA-F]{32}(\\.wav|\\.mp3)?$'),
			requestedChannels,
		]),
	},
};
