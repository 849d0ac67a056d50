import type {
	IAuthenticateGeneric,
	Icon,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

/** The credential test fails with `message` when `key` of Twilio's response is `value`. */
const refuse = (key: string, value: string | number, message: string) => ({
	type: 'responseSuccessBody' as const,
	properties: { key, value, message },
});

const NO_ACCOUNT_SID =
	'Invalid Account SID: it must start with AC and be 34 characters long. An API key SID (starts with SK) goes into API Key SID.';

const OTHER_ACCOUNT =
	'The API key is valid, but it has no access to this account. Check that the Account SID belongs to the account the key was created in, and that the account is not suspended.';

const NO_RESPONSE =
	'Twilio could not check the credentials right now. They may be fine: try again in a minute.';

/**
 * Code 70051 proves a Restricted key valid only if its message is "Authorization Error: required
 * permission … is missing". A rule can only reject a value that it equals, so it rejects every other
 * letter where that message has its first r.
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
 * n8n keeps one credential type per name, and a community package's type replaces n8n's own. So
 * `authType`, `accountSid`, `authToken`, `apiKeySid` and `apiKeySecret` keep the names, values,
 * defaults and meaning of n8n's built-in `twilioApi`: existing credentials keep working.
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
					description: 'For testing. Gives full access to the account and cannot be restricted.',
				},
				{
					name: 'API Key',
					value: 'apiKey',
					description:
						'For production. Can be restricted, and revoked without affecting anything else.',
				},
			],
		},
		{
			displayName:
				'Auth tokens are for testing: one token gives full access to the account. For production, choose API Key above.',
			name: 'testingNotice',
			type: 'notice',
			default: '',
			displayOptions: { show: { authType: ['authToken'] } },
		},
		{
			displayName:
				'Create a key in the Twilio Console under Account > API keys & tokens. Standard keys can do everything except manage accounts and keys: the right choice for most workflows. Restricted keys can do only what you grant them: the safest (US1 only). Main keys can do everything, like the auth token.',
			name: 'keyTypes',
			type: 'notice',
			default: '',
			displayOptions: { show: { authType: ['apiKey'] } },
		},
		{
			displayName: 'Account SID',
			name: 'accountSid',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. AC0123456789abcdef0123456789abcdef',
			description:
				'Starts with AC. Shown on the home page of the Twilio Console, under Account Info. Required with API keys too.',
		},
		{
			displayName: 'Auth Token',
			name: 'authToken',
			type: 'string',
			required: true,
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { authType: ['authToken'] } },
			description:
				'Shown on the home page of the Twilio Console, under Account Info. Each region has its own auth token.',
		},
		{
			displayName: 'API Key SID',
			name: 'apiKeySid',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. SK0123456789abcdef0123456789abcdef',
			displayOptions: { show: { authType: ['apiKey'] } },
			description:
				'Starts with SK. Listed in the Twilio Console under Account > API keys & tokens.',
		},
		{
			displayName: 'API Key Secret',
			name: 'apiKeySecret',
			type: 'string',
			required: true,
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { authType: ['apiKey'] } },
			description:
				'Shown only once in the Twilio Console, when the key is created. If you lost it, create a new key.',
		},
		{
			displayName: 'Auth Token for Webhooks',
			name: 'webhookAuthToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { authType: ['apiKey'] } },
			description:
				'Optional. Twilio signs webhooks with the account’s auth token, even if requests are authenticated with an API key. Used only to verify webhooks, never sent.',
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
				'The Twilio region that the auth token or API key was created in. Tokens and keys work only in their own region.',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			auth: {
				username:
					'={{ ($credentials.authType === "apiKey" ? $credentials.apiKeySid : $credentials.accountSid)?.trim() }}',
				password:
					'={{ ($credentials.authType === "apiKey" ? $credentials.apiKeySecret : $credentials.authToken)?.trim() }}',
			},
		},
	};

	/**
	 * Lists one message: valid Standard and Restricted keys may not read the account itself. Twilio's
	 * error code says what is wrong, so HTTP errors are ignored and the code is read instead.
	 */
	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'=https://api.{{ $credentials.region === "ie1" ? "dublin.ie1." : $credentials.region === "au1" ? "sydney.au1." : "" }}twilio.com',
			url: '=/2010-04-01/Accounts/{{ encodeURIComponent($credentials.accountSid?.trim()) }}/Messages.json?PageSize=1',
			ignoreHttpStatusErrors: true,
		},
		rules: [
			refuse(
				'code',
				20003,
				'Authentication failed. Check that the Account SID (starts with AC) and the Auth Token, or the API Key SID (starts with SK) and its secret, are complete and belong to the same account, and that Region is the one they were created in.',
			),
			refuse(
				'code',
				20403,
				'The credentials are valid, but the account is suspended or closed. See the Twilio Console for the reason and how to reactivate it.',
			),
			refuse(
				'code',
				20008,
				'These are Twilio test credentials. They can only send test messages and make test calls with Twilio’s magic numbers, so they cannot be checked here.',
			),
			refuse('code', 20404, NO_ACCOUNT_SID),
			refuse('code', 21470, NO_ACCOUNT_SID),
			...refuseUnlessPermissionIsMissing,
			...[429, 500, 502, 503, 504].map((status) => refuse('status', status, NO_RESPONSE)),
			// a page of HTML, or nothing
			refuse('[0]', '<', NO_RESPONSE),
			refuse('length', 0, NO_RESPONSE),
		],
	};
}
