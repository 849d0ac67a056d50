import type { IAuthenticateGeneric, INodeProperties } from 'n8n-workflow';

import { TwilioApi } from '../../credentials/TwilioApi.credentials';
import { inRegion } from '../../nodes/Twilio/twilio/hosts';

const credential = new TwilioApi();

const property = (name: string) =>
	credential.properties.find((candidate) => candidate.name === name) as INodeProperties;

/** n8n's own `twilioApi`, of n8n-nodes-base 2.41.1, which ours replaces wherever it is used. It also hides the API Key SID. */
const builtIn = {
	authType: { type: 'options', default: 'authToken', values: ['authToken', 'apiKey'] },
	accountSid: { type: 'string', default: '' },
	authToken: { type: 'string', default: '', shownFor: ['authToken'], password: true },
	apiKeySid: { type: 'string', default: '', shownFor: ['apiKey'] },
	apiKeySecret: { type: 'string', default: '', shownFor: ['apiKey'], password: true },
};

it('has the name and properties of the built-in credential', () => {
	expect(credential.name).toBe('twilioApi');
	const ours = Object.keys(builtIn).map((name) => {
		const { type, default: byDefault, options, displayOptions, typeOptions } = property(name);
		return [
			name,
			{
				type,
				default: byDefault,
				values: options?.map((option) => 'value' in option && option.value),
				shownFor: displayOptions?.show?.authType,
				password: typeOptions?.password,
			},
		];
	});
	expect(Object.fromEntries(ours)).toEqual(builtIn);
});

it('authenticates as the built-in credential does, with values trimmed', () => {
	expect((credential.authenticate as IAuthenticateGeneric).properties).toEqual({
		auth: {
			username:
				'={{ ($credentials.authType === "apiKey" ? $credentials.apiKeySid : $credentials.accountSid)?.trim() }}',
			password:
				'={{ ($credentials.authType === "apiKey" ? $credentials.apiKeySecret : $credentials.authToken)?.trim() }}',
		},
	});
});

it('hides every secret while it is typed', () => {
	for (const name of ['authToken', 'apiKeySecret', 'webhookAuthToken']) {
		expect(property(name).typeOptions?.password).toBe(true);
	}
});

it('marks required fields', () => {
	for (const name of ['accountSid', 'authToken', 'apiKeySid', 'apiKeySecret']) {
		expect(property(name).required).toBe(true);
	}
});

it('offers the auth token for webhooks with API keys only', () => {
	expect(property('webhookAuthToken')).toMatchObject({
		default: '',
		displayOptions: { show: { authType: ['apiKey'] } },
	});
});

it.each(['us1', 'ie1', 'au1'] as const)('is tested where %s requests go', (region) => {
	const expression = String(credential.test.request.baseURL).replace(/^=/, '');
	const url = expression.replace(/\{\{(.*?)\}\}/, (_match, code: string) =>
		String(new Function('$credentials', `return (${code})`)({ region })),
	);
	expect(url).toBe(inRegion('https://api.twilio.com', region));
	expect(property('region').options).toContainEqual(expect.objectContaining({ value: region }));
});

it('says what tokens and keys are for, where people choose', () => {
	const [authToken, apiKey] = property('authType').options as INodeProperties[];
	expect(authToken?.description).toMatch(/testing/);
	expect(apiKey?.description).toMatch(/production/);
});
