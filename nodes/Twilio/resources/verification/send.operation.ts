import { options } from '../../descriptions/collections';
import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import { sidFormat } from '../../engine/values/formats';
import { recipient, serviceSid, simplifiedVerification } from './verificationFields';

/** Source: https://www.twilio.com/docs/verify/api/verification#start-new-verification */
export const send: RequestOperation = {
	option: {
		name: 'Send',
		description:
			'Send a verification code by SMS, call, email or WhatsApp. Twilio charges for each verification, and it cannot be undone.',
		action: 'Send a verification code',
	},
	route: 'POST https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications',
	description: [
		serviceSid,
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			description: 'The phone number with its country code, or the email address, to verify',
		},
		{
			displayName: 'Channel',
			name: 'channel',
			type: 'options',
			options: [
				{
					name: 'Automatic',
					value: 'auto',
					description: 'Twilio chooses the channel. Must be enabled for the service.',
				},
				{ name: 'Call', value: 'call', description: 'Say the code in a call' },
				{ name: 'Email', value: 'email', description: 'Requires an email integration' },
				{
					name: 'Silent Network Auth',
					value: 'sna',
					description: 'Verify the phone without a code, by its mobile network',
				},
				{ name: 'SMS', value: 'sms' },
				{ name: 'WhatsApp', value: 'whatsapp' },
			],
			default: 'sms',
			description: 'How to send the code',
		},
		simplify,
		options([
			{
				displayName: 'Amount',
				name: 'amount',
				type: 'string',
				default: '',
				placeholder: 'e.g. €39.99',
				description: 'The amount of the payment to approve (PSD2). Requires Payee.',
			},
			{
				displayName: 'App Hash',
				name: 'appHash',
				type: 'string',
				default: '',
				description: 'The hash with which an Android app recognizes the SMS, 11 characters',
			},
			{
				displayName: 'Channel Configuration',
				name: 'channelConfiguration',
				type: 'json',
				default: '{}',
				placeholder: 'e.g. { "from": "override@example.com" }',
				description: 'Settings of the email channel as a JSON object',
			},
			{
				displayName: 'Custom Code',
				name: 'customCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. 473829',
				description:
					'Your own code, 4 to 10 characters. Must be enabled for the service by Twilio.',
			},
			{
				displayName: 'Custom Friendly Name',
				name: 'customFriendlyName',
				type: 'string',
				default: '',
				placeholder: 'e.g. My Shop',
				description: 'The name in the message, instead of that of the service',
			},
			{
				displayName: 'Device IP',
				name: 'deviceIp',
				type: 'string',
				default: '',
				placeholder: 'e.g. 203.0.113.7',
				description: 'The IP address of the person’s device, for fraud protection',
			},
			{
				displayName: 'Enable SNA Client Token',
				name: 'enableSnaClientToken',
				type: 'boolean',
				default: true,
				description: 'Whether Silent Network Auth returns a token that Check requires',
			},
			{
				displayName: 'Locale',
				name: 'locale',
				type: 'string',
				default: '',
				placeholder: 'e.g. es',
				description: 'The language of the message. Defaults to that of the phone number’s country.',
			},
			{
				displayName: 'Payee',
				name: 'payee',
				type: 'string',
				default: '',
				placeholder: 'e.g. Acme Inc.',
				description: 'The payee of the payment to approve (PSD2). Requires Amount.',
			},
			{
				displayName: 'Rate Limits',
				name: 'rateLimits',
				type: 'json',
				default: '{}',
				placeholder: 'e.g. { "session_id": "42" }',
				description: 'The values of the service’s rate limits, by their unique names, as JSON',
			},
			{
				displayName: 'Risk Check',
				name: 'riskCheck',
				type: 'options',
				options: [
					{ name: 'Disable', value: 'disable' },
					{ name: 'Enable', value: 'enable' },
				],
				default: 'enable',
				description: 'Whether Twilio’s Fraud Guard checks this verification. Enabled by default.',
			},
			{
				displayName: 'Send Digits',
				name: 'sendDigits',
				type: 'string',
				default: '',
				placeholder: 'e.g. 1234',
				description: 'The digits to dial after a call is answered, such as an extension',
			},
			{
				displayName: 'Tags',
				name: 'tags',
				type: 'json',
				default: '{}',
				placeholder: 'e.g. { "campaign": "spring" }',
				description: 'Up to 10 tags as a JSON object, for analytics',
			},
			{
				displayName: 'Template SID',
				name: 'templateSid',
				type: 'string',
				default: '',
				placeholder: 'e.g. HJ0123456789abcdef0123456789abcdef',
				description: 'The message template. Defaults to that of the service.',
			},
			{
				displayName: 'Template Substitutions',
				name: 'templateCustomSubstitutions',
				type: 'json',
				default: '{}',
				placeholder: 'e.g. { "order": "42" }',
				description: 'The values of the template’s variables as a JSON object',
			},
		]),
	],
	request: (fields) => ({
		path: { ServiceSid: fields.sid('serviceSid', 'VA') },
		body: {
			To: recipient(fields),
			Channel: fields.requiredText('channel'),
			...fields.parameters('options', {
				appHash: { minLength: 11, maxLength: 11 },
				channelConfiguration: { json: true },
				customCode: { minLength: 4, maxLength: 10 },
				rateLimits: { json: true },
				tags: { json: true },
				templateSid: { format: sidFormat('HJ') },
				templateCustomSubstitutions: { json: true },
			}),
		},
	}),
	result: singleResult,
	simplified: simplifiedVerification,
};
