import type { Source } from './openapi';
import { NAMES } from './reviewedNames';
import { plural, singular, titled, withArticle, wordsOf } from './words';

/** Nouns for path parts that are not nouns themselves, in the singular. */
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

const VERBS: Record<string, string> = {
	Create: 'Create',
	CreateOrUpdate: 'Create or update',
	Fetch: 'Get',
	Update: 'Update',
	Patch: 'Update parts of',
	Delete: 'Delete',
};

/** The fixed parts of a path, without the version and the parts that all paths share. */
const partsOf = (path: string) =>
	path
		.replace(/\.json$/, '')
		.replace(/^\/[vV]?[\d.-]+(?=\/)/, '')
		.replace(/^\/Accounts\/\{AccountSid\}/, '')
		.split('/')
		.filter((part) => part && !/^\{|^(?:ControlPlane|\.well-known)$/.test(part));

/** The resource of an operation, after its parents: `Service > Phone Number`. */
export const resourceOf = (path: string): string =>
	partsOf(path)
		.map((part) => wordsOf(part))
		.map((words) => titled([...words.slice(0, -1), singular(words.at(-1) ?? '')]))
		.join(' > ');

/** The name of an operation as a phrase: `Create a phone number`. */
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

/** Makes a phrase singular or plural by changing the word before `of` or `with`, or else the last word. */
function inflected(words: string[], number: (word: string) => string): string {
	const at = words.findIndex((word) => word === 'of' || word === 'with');
	const noun = at === -1 ? words.length - 1 : at - 1;
	return words.map((word, index) => (index === noun ? number(word) : word)).join(' ');
}
