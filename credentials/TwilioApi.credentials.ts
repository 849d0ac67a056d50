import type {
	IAuthenticateGeneric,
	Icon,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

/** The credential test fails with `message` when `key` of Twilio's answer is `value`. */
const refuse = (key: string, value: string | number, message: string) => ({
	type: 'responseSuccessBody' as const,
	properties: { key, value, message },
});

const NO_ACCOUNT_SID =
	'The Account SID is not one: it starts with AC and has 34 characters. An API key SID (starts with SK) goes into API Key SID.';

const OTHER_ACCOUNT =
	'Twilio knows the API key, but it may not use this account. Check that the Account SID is of the account the key was created in, and that the account is not suspended.';

const NO_ANSWER =
	'Twilio could not check the credentials just now. Nothing is known to be wrong with them: try again in a minute.';

/**
 * Code 70051 proves a Restricted key good only when its text is "Authorization Error: required
 * permission … is missing". A rule can only refuse what equals a value, so every other letter is
 * refused where that text has its r.
 */
const refuseUnlessPermissionIsMissing = [
	refuse('message', 'Authorization Error', OTHER_ACCOUNT),
	...[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
		.filter((letter) => letter !== 'r')
		.map((letter) => refuse(`message[${'Authorization Error: '.length}]`, letter, OTHER_ACCOUNT)),
];

/**
 * Twilio account credentials, for the nodes of this package, n8n's own Twilio nodes and the
 * HTTP Request node.
 *
 * n8n keeps one credential type of a name, and a community package's replaces its own. So
 * `authType`, `accountSid`, `authToken`, `apiKeySid` and `apiKeySecret` keep the names, values,
 * defaults and meaning of n8n's built-in `twilioApi`: credentials people already have go on working.
 *
 * Source: https://www.twilio.com/docs/usage/requests-to-twilio and https://www.twilio.com/docs/iam/api-keys
 */
export class TwilioApi implements ICredentialType {
	name = 'twilioApi';

	displayName = 'Twilio API';

	icon: Icon = { light: 'file:../icons/twilio.svg', dark: 'file:../icons/twilio.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-twilio/n8n-nodes-twilio/blob/main/docs/credentials.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Auth Type',
			name: 'authType',
			type: 'options',
			default: 'authToken',
			options: [
				{
					name: 'Auth Token',
					value: 'authToken',
					description: 'For trying out. Gives full access to the account and cannot be limited.',
				},
				{
					name: 'API Key',
					value: 'apiKey',
					description:
						'For production. Can be limited, and revoked without touching anything else.',
				},
			],
		},
		{
			displayName:
				'Auth tokens are for trying out: one token opens the whole account. For production, choose API Key above.',
			name: 'forTryingOut',
			type: 'notice',
			default: '',
			displayOptions: { show: { authType: ['authToken'] } },
		},
		{
			displayName:
				'Create a key in the Twilio console under Account > API keys & tokens. Standard can do everything but manage accounts and keys: right for most. Restricted can do only what you grant it: the safest (US1 only). Main can do everything, like the auth token.',
			name: 'keyTypes',
			type: 'notice',
			default: '',
			displayOptions: { show: { authType: ['apiKey'] } },
		},
		{
			displayName: 'Account SID',
			name: 'accountSid',
			type: 'string',
			default: '',
			placeholder: 'e.g. AC0123456789abcdef0123456789abcdef',
			description:
				'Starts with AC. Found on the home page of the Twilio console, under Account Info. Needed with API keys too.',
		},
		{
			displayName: 'Auth Token',
			name: 'authToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { authType: ['authToken'] } },
			description:
				'Found on the home page of the Twilio console, under Account Info. Other regions have auth tokens of their own.',
		},
		{
			displayName: 'API Key SID',
			name: 'apiKeySid',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { authType: ['apiKey'] } },
			description:
				'Starts with SK. Listed in the Twilio console under Account > API keys & tokens.',
		},
		{
			displayName: 'API Key Secret',
			name: 'apiKeySecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { authType: ['apiKey'] } },
			description:
				'Shown once by the Twilio console, when the key is created. If it is lost, create a new key.',
		},
		{
			displayName: 'Auth Token for Webhooks',
			name: 'webhookAuthToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { authType: ['apiKey'] } },
			description:
				'Optional. Twilio signs its webhooks with the account’s auth token, also when requests are made with an API key. Used only to verify webhooks, never sent.',
		},
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			default: 'us1',
			options: [
				{ name: 'United States (US1)', value: 'us1' },
				{ name: 'Ireland (IE1)', value: 'ie1' },
				{ name: 'Australia (AU1)', value: 'au1' },
			],
			description:
				'The Twilio region that the auth token or API key was created in. Tokens and keys work in their own region only.',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			auth: {
				username:
					'={{ $credentials.authType === "apiKey" ? $credentials.apiKeySid : $credentials.accountSid }}',
				password:
					'={{ $credentials.authType === "apiKey" ? $credentials.apiKeySecret : $credentials.authToken }}',
			},
		},
	};

	/**
	 * Lists one message: the account itself, the usual thing to ask for, is closed to good Standard
	 * and Restricted keys. Twilio's error code tells what is wrong, so a refusal is read as an answer.
	 */
	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'=https://api.{{ $credentials.region === "ie1" ? "dublin.ie1." : $credentials.region === "au1" ? "sydney.au1." : "" }}twilio.com',
			url: '=/2010-04-01/Accounts/{{ encodeURIComponent($credentials.accountSid) }}/Messages.json?PageSize=1',
			ignoreHttpStatusErrors: true,
		},
		rules: [
			refuse(
				'code',
				20003,
				'Twilio does not know this combination. Check that the Account SID (starts with AC) and the Auth Token, or the API Key SID (starts with SK) and its secret, are complete and belong to the same account, and that Region is the one they were created in.',
			),
			refuse(
				'code',
				20403,
				'Twilio knows these credentials, but the account is suspended or closed. The Twilio console tells why and how to reactivate it.',
			),
			refuse(
				'code',
				20008,
				'These are Twilio test credentials. They can send test messages and make test calls with Twilio’s magic numbers, but nothing else, this check included.',
			),
			refuse('code', 20404, NO_ACCOUNT_SID),
			refuse('code', 21470, NO_ACCOUNT_SID),
			...refuseUnlessPermissionIsMissing,
			...[429, 500, 502, 503, 504].map((status) => refuse('status', status, NO_ANSWER)),
			// a page of HTML, or nothing
			refuse('[0]', '<', NO_ANSWER),
			refuse('length', 0, NO_ANSWER),
		],
	};
}
