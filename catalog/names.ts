import type { Source } from './openapi';
import { plural, singular, titled, withArticle, wordsOf } from './words';

/** What the last part of a path stands for, where it does not say so itself; for one. */
const NOUNS: Record<string, string> = {
	'AuthTokens/Secondary': 'secondary auth token',
	'CompositionSettings/Default': 'composition settings',
	'Configurations/Default': 'default configuration',
	'Configurations/Recording': 'recording configuration',
	'Configurations/Transcription': 'transcription configuration',
	'Consents/Bulk': 'bulk of consents',
	'Contacts/Bulk': 'bulk of contacts',
	'Conversations/Query': 'query result',
	'Credentials/AWS': 'AWS credential',
	'Eligibility/Bulk': 'bulk eligibility check',
	'HostedNumber/Eligibility': 'eligibility check',
	'InstalledAddOns/Usage': 'billing usage',
	'MessagingServices/Domain': 'domain association',
	'OperatorResults/Encrypted': 'encrypted operator results',
	'Operators/Custom': 'custom operator',
	'Operators/PreBuilt': 'pre-built operator',
	'Orders/Bulk': 'bulk order',
	'Porting/PortIn': 'port-in request',
	'RecordingSettings/Default': 'recording settings',
	'SafeList/Numbers': 'safe list number',
	'Sentences/Encrypted': 'encrypted sentences',
	'Trunks/Recording': 'recording settings',
	AllTime: 'all-time usage record',
	ContentAndApprovals: 'content with approvals',
	ConversationWithParticipants: 'conversation with participants',
	Daily: 'daily usage record',
	Inbound: 'inbound phone numbers report',
	LastMonth: 'usage record of last month',
	Local: 'local phone number',
	MachineToMachine: 'machine-to-machine phone number',
	Mobile: 'mobile phone number',
	Monthly: 'monthly usage record',
	National: 'national phone number',
	Outbound: 'outbound phone numbers report',
	PortInRequests: 'port-in request',
	SharedCost: 'shared cost phone number',
	ThisMonth: 'usage record of this month',
	Today: 'usage record of today',
	TollFree: 'toll-free phone number',
	Voice: 'call',
	Voip: 'VoIP phone number',
	Yearly: 'yearly usage record',
	Yesterday: 'usage record of yesterday',
	'oauth-authorization-server': 'server metadata',
	whatsapp: 'WhatsApp approval request',
};

/** Operations that do something else than to create, get, update or delete. */
const NAMES: Record<string, string> = {
	'accounts_v1.FetchSafelist': 'Check a number against the safe list',
	'accounts_v1.CreateSafelist': 'Add a number to the safe list',
	'accounts_v1.DeleteSafelist': 'Remove a number from the safe list',
	'accounts_v1.CreateBulkConsents': 'Upsert consents in bulk',
	'accounts_v1.CreateBulkContacts': 'Upsert contacts in bulk',
	'accounts_v1.UpdateAuthTokenPromotion': 'Promote the secondary auth token to primary',
	'events_v1.CreateSinkTest': 'Send a test event to a sink',
	'events_v1.CreateSinkValidate': 'Validate a sink',
	'flex_v1.UpdatePluginArchive': 'Archive a plugin',
	'flex_v1.UpdatePluginConfigurationArchive': 'Archive a plugin configuration',
	'flex_v1.UpdatePluginVersionArchive': 'Archive a plugin version',
	'insights_v3.CreateQueryResults': 'Run a query',
	'insights_v3.FetchQueryResults': 'Get many further query results',
	'knowledge_v2.CreateKnowledgeSearch': 'Search a knowledge base',
	'lookups_v2.CreateBulkLookup': 'Look up many phone numbers',
	'lookups_v1.FetchPhoneNumber': 'Look up a phone number',
	'lookups_v2.FetchPhoneNumber': 'Look up a phone number',
	'memory_v1.CreateFetchProfileMemory': 'Recall what is known of a profile',
	'memory_v1.CreateProfilesLookup': 'Look up profiles by an identifier',
	'memory_v1.UpdateProfilesBulk': 'Update profiles in bulk',
	'messaging_v1.CreateBrandRegistrationOtp': 'Send the passcode of a brand registration',
	'messaging_v1.FetchDomainDnsValidation': 'Validate the DNS of a domain',
	'messaging_v1.UpdateRequestManagedCert': 'Request a managed certificate',
	'messaging_v2.CreateTypingIndicator': 'Send a typing indicator',
	'messaging_v3.CreateV3TypingIndicator': 'Send a typing indicator',
	'numbers_v1.CreateSmsVerificationCheck': 'Check a verification code sent by SMS',
	'numbers_v1.CreateVoiceVerificationCheck': 'Check a verification code sent by call',
	'numbers_v1.DeletePortingPortIn': 'Cancel a port-in request',
	'numbers_v1.FetchPortingPortability': 'Check whether a phone number can be ported',
	'studio_v2.UpdateFlowValidate': 'Validate a flow',
	'taskrouter_v1.FetchWorkerStatistics': 'Get the statistics of all workers',
	'trusthub_v1.CreateComplianceInquiry': 'Start a compliance inquiry',
	'trusthub_v1.UpdateComplianceInquiry': 'Resume a compliance inquiry',
	'trusthub_v1.CreateComplianceRegistration': 'Start a compliance registration',
	'trusthub_v1.UpdateComplianceRegistration': 'Resume a compliance registration',
	'trusthub_v1.CreateComplianceTollfreeInquiry': 'Start a toll-free compliance inquiry',
	'verify_v2.CreateVerificationCheck': 'Check a verification code',
	'verify_v2.UpdateChallengePasskeys': 'Approve a challenge',
	'verify_v2.UpdatePasskeysFactor': 'Verify a factor',
	'video_v1.UpdateRoomParticipantAnonymize': 'Anonymize a participant',
};

const VERBS: Record<string, string> = {
	Create: 'Create',
	CreateOrUpdate: 'Create or update',
	Fetch: 'Get',
	Update: 'Update',
	Patch: 'Update parts of',
	Delete: 'Delete',
};

/** The parts of a path that are no placeholders, without the version and what all paths have. */
const partsOf = (path: string) =>
	path
		.replace(/\.json$/, '')
		.replace(/^\/[vV]?[\d.-]+(?=\/)/, '')
		.replace(/^\/Accounts\/\{AccountSid\}/, '')
		.split('/')
		.filter((part) => part && !/^\{|^(?:ControlPlane|\.well-known)$/.test(part));

/** What an operation works on, with what that belongs to: `Service > Phone Number`. */
export const resourceOf = (path: string): string =>
	partsOf(path)
		.map((part) => wordsOf(part))
		.map((words) => titled([...words.slice(0, -1), singular(words.at(-1) ?? '')]))
		.join(' > ');

/** What an operation does, as a person would say it: `Create a phone number`. */
export function nameOf({ key, path, operation }: Source, isList: boolean): string {
	const special = NAMES[key];
	if (special) return special;
	const parts = partsOf(path);
	const last = parts.at(-1) ?? '';
	const words = (NOUNS[parts.slice(-2).join('/')] ?? NOUNS[last])?.split(' ') ?? wordsOf(last);
	const [, verb = ''] = /^(CreateOrUpdate|[A-Z][a-z]+)/.exec(operation.operationId) ?? [];
	if (isList) return `Get many ${inflected(words, plural)}`;
	const action = VERBS[verb] ?? 'Get';
	const isOneOfMany = verb === 'Create' || path.replace(/\.json$/, '').endsWith('}');
	if (!isOneOfMany) return `${action} the ${words.join(' ')}`;
	return `${action} ${withArticle(inflected(words, singular))}`;
}

/** The noun in another number: what stands before `of` or `with`, or else the last word. */
function inflected(words: string[], number: (word: string) => string): string {
	const at = words.findIndex((word) => word === 'of' || word === 'with');
	const noun = at === -1 ? words.length - 1 : at - 1;
	return words.map((word, index) => (index === noun ? number(word) : word)).join(' ');
}

/** Keys of operations with names of their own, to hold against those there are. */
export const namedKeys = Object.keys(NAMES);
