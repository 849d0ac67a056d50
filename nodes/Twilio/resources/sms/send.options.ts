import type { INodeProperties } from 'n8n-workflow';

import { accountSid } from '../../descriptions/account';
import type { Limits } from '../../engine/fieldReader';
import { sidFormat } from '../../engine/values/formats';

/**
 * The rarer parameters of a message. `allowSeveralRecipients`, `countSegments`, `sendAt` and
 * `splitLongMessages` are the node's own.
 */
export const sendOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		accountSid,
		{
			displayName: 'Address Retention',
			name: 'addressRetention',
			type: 'options',
			default: 'retain',
			options: [
				{ name: 'Obfuscate', value: 'obfuscate' },
				{ name: 'Retain', value: 'retain' },
			],
			description: 'Whether Twilio keeps the recipient’s number in its log. Twilio must enable it.',
		},
		{
			displayName: 'Allow Several Recipients',
			name: 'allowSeveralRecipients',
			type: 'boolean',
			default: false,
			displayOptions: { show: { '@tool': [true] } },
			description:
				'Whether an AI agent may send to several recipients at once, separated by commas or as a list',
		},
		{
			displayName: 'Application SID',
			name: 'applicationSid',
			type: 'string',
			default: '',
			placeholder: 'e.g. AP0123456789abcdef0123456789abcdef',
			description:
				'The TwiML App whose message status callback URL is called. A Status Callback goes before it.',
		},
		{
			displayName: 'Attempt',
			name: 'attempt',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 1,
			description: 'How many times this message has been tried, this one included, by any provider',
		},
		{
			displayName: 'Content Retention',
			name: 'contentRetention',
			type: 'options',
			default: 'retain',
			options: [
				{ name: 'Discard', value: 'discard' },
				{ name: 'Retain', value: 'retain' },
			],
			description: 'Whether Twilio keeps the text of the message. Twilio must enable it.',
		},
		{
			displayName: 'Count Segments',
			name: 'countSegments',
			type: 'boolean',
			default: false,
			description:
				'Whether to add to the output how many SMS segments the text takes and in which encoding, with Smart Encoding where that option is on. Needs no request.',
		},
		{
			displayName: 'Fallback From',
			name: 'fallbackFrom',
			type: 'string',
			default: '',
			placeholder: 'e.g. +14155238886',
			description:
				'The SMS sender to use when the recipient cannot be reached over RCS. Needs a Messaging Service with an RCS sender.',
		},
		{
			displayName: 'Force Delivery',
			name: 'forceDelivery',
			type: 'boolean',
			default: false,
			description: 'Whether to force delivery. Reserved by Twilio.',
		},
		{
			displayName: 'Max Price',
			name: 'maxPrice',
			type: 'number',
			typeOptions: { numberPrecision: 4 },
			default: 0,
			description: 'Has had no effect since June 2024. Kept because Twilio’s API still takes it.',
		},
		{
			displayName: 'Message Intent',
			name: 'messageIntent',
			type: 'string',
			default: '',
			placeholder: 'e.g. notifications',
			description: 'What the message is for, in Twilio’s words, for traffic that asks for it',
		},
		{
			displayName: 'Persistent Action',
			name: 'persistentAction',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add action' },
			default: [],
			placeholder: 'e.g. geo:37.787890,-122.391664|375 Beale St',
			description: 'Rich actions for channels such as WhatsApp, for example a location',
		},
		{
			displayName: 'Provide Feedback',
			name: 'provideFeedback',
			type: 'boolean',
			default: false,
			description:
				'Whether you will tell Twilio later, with Send Feedback, that the message arrived',
		},
		{
			displayName: 'Risk Check',
			name: 'riskCheck',
			type: 'options',
			default: 'enable',
			options: [
				{ name: 'Disable', value: 'disable' },
				{ name: 'Enable', value: 'enable' },
			],
			description:
				'Whether Twilio’s SMS pumping protection looks at this message. Enabled by default.',
		},
		{
			displayName: 'Send as MMS',
			name: 'sendAsMms',
			type: 'boolean',
			default: false,
			description: 'Whether to send a long text as one MMS instead of several SMS',
		},
		{
			displayName: 'Send At',
			name: 'sendAt',
			type: 'dateTime',
			default: '',
			description:
				'When to send the message: from 5 minutes to 35 days ahead. Needs a Messaging Service.',
		},
		{
			displayName: 'Shorten URLs',
			name: 'shortenUrls',
			type: 'boolean',
			default: false,
			description:
				'Whether to shorten the links in the text. Needs a Messaging Service with link shortening.',
		},
		{
			displayName: 'Smart Encoding',
			name: 'smartEncoded',
			type: 'boolean',
			default: false,
			description:
				'Whether to replace characters such as curly quotes by ones that fit a cheaper encoding',
		},
		{
			displayName: 'Split Long Messages',
			name: 'splitLongMessages',
			type: 'boolean',
			default: false,
			description:
				'Whether to send a text of more than 1,600 characters as several messages in order, split at words, each with an output item',
		},
		{
			displayName: 'Status Callback',
			name: 'statusCallback',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://example.com/twilio-status',
			description: 'The URL Twilio calls whenever the status of the message changes',
		},
		{
			displayName: 'Traffic Type',
			name: 'trafficType',
			type: 'options',
			default: 'free',
			options: [{ name: 'Free', value: 'free' }],
			description: 'The kind of traffic, for channels that distinguish it',
		},
		{
			displayName: 'Validity Period',
			name: 'validityPeriod',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 36000, numberPrecision: 0 },
			default: 36000,
			description:
				'How many seconds the message may wait to be sent before Twilio gives up: 1 to 36,000',
		},
	],
};

export const sendLimits: Limits = { applicationSid: { format: sidFormat('AP') } };
