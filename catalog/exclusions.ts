/** Files whose operations are not in the catalog, and why. */
export const FILES: Record<string, string> = {
	assistants_v1: 'AI Assistants, a developer preview, has been retired',
	autopilot_v1: 'Autopilot has been shut down',
	chat_v1: 'Programmable Chat is no longer supported; Conversations takes its place',
	chat_v2: 'Programmable Chat is no longer supported; Conversations takes its place',
	chat_v3: 'Programmable Chat is no longer supported; Conversations takes its place',
	content_sdk: 'The same operations as content_v1',
	fax_v1: 'Programmable Fax has been shut down',
	frontline_v1: 'Frontline has been shut down',
	ip_messaging_v1: 'The former name of Programmable Chat: the same operations as chat_v1',
	ip_messaging_v2: 'The former name of Programmable Chat: the same operations as chat_v2',
	knowledge_v1: 'Belongs to AI Assistants; knowledge_v2 takes its place',
	media_v1: 'Twilio Live has been shut down',
	microvisor_v1: 'Microvisor has been shut down',
	oauth_v1: 'oauth_v2 takes its place',
	preview: 'Previews of what is in marketplace_v1, numbers_v2 and wireless_v1',
};

/** Single operations that are not in the catalog, and why. */
export const OPERATIONS: Record<string, string> = {
	'iam_organizations.FetchAuthorize': 'A page for a person’s browser, which it sends elsewhere',
	'oauth_v2.FetchOauth2Authorize': 'A page for a person’s browser, which it sends elsewhere',
};

/** Parameters that no operation of the catalog has, and why. */
export const PARAMETERS: Record<string, string> = {
	Authorization: 'The credential’s',
	'Accept-Encoding': 'n8n’s HTTP client says what it can read',
	'Content-Encoding': 'The body is never compressed',
	AddOnsData: 'Stands for names made up by each add-on, which is for a custom request',
};
