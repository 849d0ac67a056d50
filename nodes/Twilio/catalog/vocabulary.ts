import type { CatalogEntry } from './entry';
import { stem } from './stem';

/** The action of an operation, as a word in the search index. The `@` keeps it from matching typed words. */
export type Action = '@create' | '@get' | '@list' | '@update' | '@delete';

/** Words that do not help to find an operation. */
const IGNORED = new Set(
	'a an the to for of on in at by from with via using into and or is are be it its this that these my our your their me i we you want need please how do does can could would like twilio api resource resources endpoint rest'.split(
		' ',
	),
);

/** Phrases that are searched as one word. */
const COMPOUNDS: Array<[RegExp, string]> = [
	[/\btext messag(e|es|ing)\b/g, 'sms'],
	[/\btoll[ -]?free\b/g, 'tollfree'],
	[/\bshort[ -]?codes?\b/g, 'shortcode'],
	[/\bopt(ed|ing|s)?[ -]?outs?\b/g, 'optout'],
	[/\bopt(ed|ing|s)?[ -]?ins?\b/g, 'optin'],
	[/\bsub[ -]?accounts?\b/g, 'subaccount'],
	[/\b(two|2|multi)[ -]?factor( auth(entication)?)?\b/g, '2fa'],
	[/\bone[ -]?time[ -]?(passwords?|passcodes?|codes?|pins?)\b/g, 'otp'],
	[/\bline[ -]?types?\b/g, 'linetype'],
	[/\b(look|hang|set|sign)(?:ing)?[ -]?up\b/g, '$1up'],
	[/\bget(ting)? rid\b/g, 'remove'],
	[/\bend[ -]?users?\b/g, 'enduser'],
	[/\b(log|debug)[ -]?(file|entries|entry)\b/g, 'log'],
	[/\bwhats ?app\b/g, 'whatsapp'],
	[/\bweb[ -]?hooks?\b/g, 'webhook'],
	[/\bvoice[ -]?mails?\b/g, 'voicemail'],
	[/\badd[ -]?ons?\b/g, 'addon'],
	[/\bsafe[ -]?lists?\b/g, 'safelist'],
	[/\b(allow|white)[ -]?lists?\b/g, 'allowlist'],
	[/\b(deny|block|black)[ -]?lists?\b/g, 'blocklist'],
	[/\btask[ -]?router\b/g, 'taskrouter'],
	[/\btrust[ -]?hub\b/g, 'trusthub'],
	[/\b10[ -]?dlc\b/g, '10dlc'],
	[/\bport[ -](in|out)\b/g, 'port'],
	[/\breal[ -]?time\b/g, 'realtime'],
	[/\bsim cards?\b/g, 'sim'],
];

/** Verbs that people use, and the actions they mean, with their likelihood. */
const VERBS: Array<[words: string, actions: Partial<Record<Action, number>>]> = [
	[
		'create add new make buy purchase provision order acquire rent claim obtain send start begin initiate launch trigger run execute register submit place open generate issue insert post request invite upload setup schedule import attach assign connect join enroll install publish deploy write reply resend forward broadcast subscribe save build',
		{ '@create': 1 },
	],
	['add put store', { '@create': 1, '@update': 0.6 }],
	[
		'get fetch read show view retrieve see download display inspect describe',
		{ '@get': 1, '@list': 0.9 },
	],
	['check track poll', { '@get': 0.9, '@list': 0.7, '@create': 0.6 }],
	['info information details status', { '@get': 1 }],
	['list all many multiple browse enumerate every', { '@list': 1 }],
	['find search query filter history', { '@list': 1, '@get': 0.8 }],
	[
		'update edit change modify configure rename patch enable disable activate deactivate suspend reactivate complete finish hangup pause resume redact mute unmute hold unhold accept reject archive move redirect approve adjust alter turn switch toggle mark reset rotate manage',
		{ '@update': 1 },
	],
	['set', { '@update': 1, '@create': 0.7 }],
	['block unblock allow permit forbid ban', { '@update': 1, '@create': 0.9 }],
	['transfer', { '@update': 1, '@create': 0.9 }],
	['cancel close kick', { '@update': 1, '@delete': 0.7 }],
	['stop end', { '@update': 1, '@delete': 0.4 }],
	[
		'delete remove release drop destroy erase unsubscribe detach disconnect clear purge unassign unlink revoke wipe uninstall',
		{ '@delete': 1 },
	],
];

/**
 * Words that people use, and Twilio's words for the same thing. A query with a word on the left also finds
 * the words on the right, ranked a little lower, but not the other way around.
 */
const THINGS: Record<string, string> = {
	'10dlc': 'a2p',
	'2fa': 'verification challenge factor',
	acl: 'access',
	agent: 'worker',
	alphanumeric: 'alpha',
	allowlist: 'safelist',
	anonymous: 'proxy',
	attachment: 'media',
	audio: 'recording media',
	audit: 'event',
	bill: 'usage',
	blocklist: 'consent',
	business: 'brand',
	callback: 'webhook',
	carrier: 'lookup',
	cellular: 'sim',
	chat: 'conversation',
	cnam: 'lookup',
	code: 'verification passcode',
	consumption: 'usage',
	cost: 'pricing usage',
	country: 'geo',
	credit: 'balance',
	debugger: 'alert',
	dial: 'call',
	dnc: 'consent',
	dlc: 'a2p',
	document: 'supporting',
	error: 'alert',
	failure: 'alert',
	fee: 'pricing',
	file: 'media asset',
	funds: 'balance',
	fraud: 'attempt',
	geo: 'country',
	hlr: 'lookup',
	image: 'media mms',
	inbound: 'incoming',
	international: 'geo country',
	invoice: 'usage',
	iot: 'sim',
	ivr: 'flow',
	job: 'task',
	kyc: 'compliance',
	lambda: 'function',
	linetype: 'lookup',
	log: 'alert event',
	mask: 'proxy',
	meeting: 'room conference',
	member: 'participant',
	mfa: 'verification challenge factor',
	mms: 'message',
	money: 'balance',
	optin: 'consent',
	optout: 'consent',
	otp: 'verification passcode',
	passcode: 'verification',
	phone: 'number',
	photo: 'media mms',
	picture: 'media mms',
	pin: 'verification',
	port: 'portability',
	price: 'pricing',
	push: 'notification notify',
	rate: 'pricing',
	rcs: 'sender',
	received: 'incoming',
	record: 'recording',
	recording: 'record',
	report: 'statistics',
	ring: 'call',
	secret: 'key',
	shorten: 'link',
	sms: 'message messaging',
	spend: 'usage',
	statistics: 'summary',
	stats: 'statistics',
	subaccount: 'account',
	template: 'content',
	text: 'message',
	ticket: 'task',
	trace: 'event',
	transcribe: 'transcript',
	user: 'identity',
	vetting: 'brand',
	voice: 'call',
	voicemail: 'recording',
	waba: 'whatsapp',
	warning: 'alert',
	workflow: 'flow',
};

/** The name of an action counts more than its synonyms. */
const verbs = new Map(
	VERBS.flatMap(([words, actions]) =>
		words.split(' ').map((word) => {
			const likely = Object.entries(actions).map(([action, weight]): [string, number] => [
				action,
				action === `@${word}` ? 1 : 0.9 * weight,
			]);
			return [stem(word), likely] as const;
		}),
	),
);

const things = new Map(
	Object.entries(THINGS).map(([word, others]) => [stem(word), others.split(' ').map(stem)]),
);

/** One check for all phrases, because most texts contain none. */
const ANY_COMPOUND = new RegExp(COMPOUNDS.map(([{ source }]) => source).join('|'));

function joined(text: string): string {
	if (!ANY_COMPOUND.test(text)) return text;
	return COMPOUNDS.reduce((done, [several, one]) => done.replace(several, one), text);
}

/** The stems of the words in a text, in order, without stop words. */
export function stemsOf(text: string): string[] {
	// splits IncomingPhoneNumber, but not TwiML
	return joined(text.replace(/([a-z0-9])([A-Z][a-z])/g, '$1 $2').toLowerCase())
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word && !IGNORED.has(word))
		.map(stem);
}

/** A stem and its synonyms, each with a weight up to 1. */
export const meaningsOf = (word: string): Array<[stem: string, likely: number]> => [
	[word, 1],
	...(verbs.get(word) ?? []),
	...(things.get(word) ?? []).map((other): [string, number] => [other, 0.8]),
];

/** Whether a stem is a verb. */
export const isVerb = (word: string): boolean => verbs.has(word);

/** Whether a stem is the name of an action, such as `create`. */
export const isPlain = (word: string): boolean =>
	(verbs.get(word) ?? []).some(([, likely]) => likely === 1);

const ACTIONS: Record<string, Action> = {
	GET: '@get',
	POST: '@create',
	PUT: '@update',
	PATCH: '@update',
	DELETE: '@delete',
};

/** The action of an operation, from its operationId: most updates use POST, just as creates do. */
export function actionOf({ key, list, method }: CatalogEntry): Action {
	if (list) return '@list';
	if (/\.(?:Update|Patch)/.test(key)) return '@update';
	return ACTIONS[method] ?? '@get';
}
