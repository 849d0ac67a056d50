/** The base URL of Twilio's documentation. */
const DOCS = 'https://www.twilio.com/docs/';

/** Twilio's products by the first label of their host: name and documentation. */
export const PRODUCTS: Record<string, { name: string; docs: string }> = {
	accounts: { name: 'Accounts (Credentials, Consents, Safe List)', docs: 'iam/api/account' },
	api: { name: 'Core API (Messages, Calls, Phone Numbers, Usage)', docs: 'usage/api' },
	bulkexports: { name: 'Bulk Exports', docs: 'usage/bulkexport' },
	content: { name: 'Content Templates', docs: 'content/content-api-resources' },
	conversations: { name: 'Conversations', docs: 'conversations/api' },
	events: { name: 'Event Streams', docs: 'events' },
	'flex-api': { name: 'Flex', docs: 'flex' },
	iam: { name: 'IAM (API Keys, Roles)', docs: 'iam/api-keys' },
	insights: { name: 'Insights', docs: 'voice/voice-insights' },
	intelligence: { name: 'Conversational Intelligence', docs: 'conversational-intelligence' },
	knowledge: { name: 'Knowledge', docs: 'usage/api' },
	lookups: { name: 'Lookup', docs: 'lookup/v2-api' },
	marketplace: { name: 'Marketplace', docs: 'marketplace' },
	memory: { name: 'Memory', docs: 'usage/api' },
	messaging: { name: 'Messaging (Services, Senders, A2P)', docs: 'messaging/api' },
	monitor: { name: 'Monitor', docs: 'usage/monitor-events' },
	notify: { name: 'Notify', docs: 'notify/api' },
	numbers: { name: 'Numbers (Porting, Hosting, Compliance)', docs: 'phone-numbers' },
	oauth: { name: 'OAuth', docs: 'iam' },
	'preview-iam': { name: 'Organizations', docs: 'iam' },
	pricing: { name: 'Pricing', docs: 'usage/api' },
	proxy: { name: 'Proxy', docs: 'proxy/api' },
	routes: { name: 'Inbound Routes', docs: 'global-infrastructure' },
	serverless: { name: 'Functions and Assets', docs: 'serverless/api' },
	studio: { name: 'Studio', docs: 'studio/rest-api' },
	supersim: { name: 'Super SIM', docs: 'iot/supersim/api' },
	sync: { name: 'Sync', docs: 'sync/api' },
	taskrouter: { name: 'TaskRouter', docs: 'taskrouter/api' },
	trunking: { name: 'Elastic SIP Trunking', docs: 'sip-trunking/api' },
	trusthub: { name: 'Trust Hub', docs: 'trust-hub' },
	verify: { name: 'Verify', docs: 'verify/api' },
	video: { name: 'Video', docs: 'video/api' },
	voice: { name: 'Voice (Dialing Permissions, BYOC, Configurations)', docs: 'voice/api' },
	wireless: { name: 'Programmable Wireless', docs: 'iot/wireless/api' },
};

/** The documentation of the resources of the 2010 API, which belong to several products. */
const CORE: Record<string, string> = {
	Account: 'iam/api/account',
	Address: 'usage/api/address',
	Application: 'usage/api/applications',
	'Available Phone Number': 'phone-numbers/api/availablephonenumber-resource',
	Call: 'voice/api/call-resource',
	Conference: 'voice/api/conference-resource',
	'Incoming Phone Number': 'phone-numbers/api/incomingphonenumber-resource',
	Key: 'iam/api-keys',
	Message: 'messaging/api/message-resource',
	'Outgoing Caller ID': 'voice/api/outgoing-caller-ids',
	Queue: 'voice/api/queue-resource',
	Recording: 'voice/api/recording',
	SIP: 'voice/api/sending-sip',
	'Signing Key': 'iam/api-keys',
	Transcription: 'voice/api/recording-transcription',
	Usage: 'usage/api/usage-record',
};

/** The URL of the documentation of a product, or of a resource of the 2010 API. */
export function docsOf(product: string, resource?: string): string | undefined {
	const [first = ''] = resource?.split(' > ') ?? [];
	const page = resource === undefined ? PRODUCTS[product]?.docs : product === 'api' && CORE[first];
	return page ? DOCS + page : undefined;
}
