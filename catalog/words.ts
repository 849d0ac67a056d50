/** Words that keep capital letters. */
const SPELLINGS: Record<string, string> = {
	a2p: 'A2P',
	aws: 'AWS',
	byoc: 'BYOC',
	cert: 'certificate',
	config: 'configuration',
	dns: 'DNS',
	esim: 'eSIM',
	gb: 'GB',
	iam: 'IAM',
	ids: 'IDs',
	ip: 'IP',
	oauth: 'OAuth',
	otp: 'passcode',
	scim: 'SCIM',
	sim: 'SIM',
	sims: 'SIMs',
	sip: 'SIP',
	siprec: 'SIPREC',
	sms: 'SMS',
	tollfree: 'toll-free',
	url: 'URL',
	urls: 'URLs',
	us: 'US',
	voip: 'VoIP',
	whatsapp: 'WhatsApp',
};

/** Names that are not split at their capital letters. */
const COMPOUNDS: Record<string, string> = {
	A2P: 'A2p',
	AddOn: 'Add-on',
	ESim: 'Esim',
	OAuth: 'Oauth',
	SafeList: 'Safelist',
	Usa2p: 'UsA2pCampaign',
	Usecases: 'UseCases',
	'oauth-authorization-server': 'OauthAuthorizationServer',
};

/** Words whose singular and plural are the same. */
const UNCOUNTABLE = new Set(
	'AWS content data DNS eligibility feedback insights IP knowledge media metadata metrics payments permissions settings SIPREC SMS statistics status traits US usage'.split(
		' ',
	),
);

/** `IpAccessControlLists` -> `IP`, `access`, `control`, `lists`. */
export function wordsOf(name: string): string[] {
	return Object.entries(COMPOUNDS)
		.reduce((text, [from, to]) => text.replace(from, to), name)
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.split(/[\s_]+/)
		.map((word) => SPELLINGS[word.toLowerCase()] ?? word.toLowerCase());
}

export const titled = (words: string[]): string =>
	words
		.map((word) => (/[A-Z]/.test(word) ? word : word[0]?.toUpperCase() + word.slice(1)))
		.join(' ');

export function singular(word: string): string {
	if (UNCOUNTABLE.has(word)) return word;
	return word
		.replace(/ies$/, 'y')
		.replace(/(ss|sh|ch|x)es$/, '$1')
		.replace(/([^su])s$/, '$1');
}

export function plural(word: string): string {
	if (UNCOUNTABLE.has(word)) return word;
	return singular(word)
		.replace(/([^aeiou])y$/, '$1ie')
		.replace(/(ss|sh|ch|x)$/, '$1e')
		.concat('s');
}

/** `a message`, `an address`, `a US A2P campaign`, `media`. */
export function withArticle(noun: string): string {
	if (UNCOUNTABLE.has(noun.split(' ').at(-1) ?? '')) return noun;
	return `${/^(?:[aeio]|un|up|A2P|AWS|IP\b|OAuth|SMS)/.test(noun) ? 'an' : 'a'} ${noun}`;
}
