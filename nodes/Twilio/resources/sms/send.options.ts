import type { INodeProperties } from 'n8n-workflow';
import { options } from '../../descriptions/collections';
import type { Limits } from '../../engine/fieldReader';
import { sidFormat } from '../../engine/values/formats';

/**
 * The optional parameters of a message. `allowSeveralRecipients`, `countSegments`, `sendAt` and
 * `splitLongMessages` are not Twilio parameters.
 */
export const sendOptions: INodeProperties = options([
	// the most used option comes first
	{
		displayName: 'Send At',
		name: 'sendAt',
		type: 'dateTime',
		default: '',
		description:
			'When to send the message, 5 minutes to 35 days from now, in the time zone of the workflow unless the value has one. Requires a Messaging Service.',
	},
	{
		displayName: 'Address Retention',
		name: 'addressRetention',
		type: 'options',
		default: 'retain',
		options: [
			{ name: 'Obfuscate', value: 'obfuscate' },
			{ name: 'Retain', value: 'retain' },
		],
		description:
			'Whether Twilio keeps the recipient’s number in its log. Must be enabled for your account by Twilio.',
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
			'The TwiML App whose message status callback URL Twilio requests. Status Callback takes precedence.',
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
		description:
			'Whether Twilio keeps the text of the message. Must be enabled for your account by Twilio.',
	},
	{
		displayName: 'Count Segments',
		name: 'countSegments',
		type: 'boolean',
		default: false,
		description:
			'Whether to add the number of SMS segments of the text and their encoding to the output. Respects Smart Encoding. Sends no request.',
	},
	{
		displayName: 'Fallback From',
		name: 'fallbackFrom',
		type: 'string',
		default: '',
		placeholder: 'e.g. +14155238886',
		description:
			'The SMS sender to use if the recipient cannot be reached over RCS. Requires a Messaging Service with an RCS sender.',
	},
	{
		displayName: 'Message Intent',
		name: 'messageIntent',
		type: 'string',
		default: '',
		placeholder: 'e.g. notifications',
		description: 'The purpose of the message, one of Twilio’s values, for traffic that requires it',
	},
	{
		displayName: 'Persistent Action',
		name: 'persistentAction',
		type: 'string',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add action' },
		default: [],
		placeholder: 'e.g. geo:37.787890,-122.391664|375 Beale St',
		description: 'Rich actions for channels such as WhatsApp, e.g. a location',
	},
	{
		displayName: 'Provide Feedback',
		name: 'provideFeedback',
		type: 'boolean',
		default: false,
		description: 'Whether you will confirm the delivery of the message with Send Feedback',
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
		description: 'Whether Twilio’s SMS pumping protection checks this message. Enabled by default.',
	},
	{
		displayName: 'Send as MMS',
		name: 'sendAsMms',
		type: 'boolean',
		default: false,
		description: 'Whether to send a long text as one MMS instead of several SMS segments',
	},
	{
		displayName: 'Shorten URLs',
		name: 'shortenUrls',
		type: 'boolean',
		default: false,
		description:
			'Whether to shorten the links in the text. Requires a Messaging Service with link shortening.',
	},
	{
		displayName: 'Smart Encoding',
		name: 'smartEncoded',
		type: 'boolean',
		default: false,
		description:
			'Whether to replace characters such as curly quotes so that the text needs fewer segments',
	},
	{
		displayName: 'Split Long Messages',
		name: 'splitLongMessages',
		type: 'boolean',
		default: false,
		description:
			'Whether to send a text of more than 1,600 characters as several messages, in order and split between words. Each has its own output item.',
	},
	{
		displayName: 'Status Callback',
		name: 'statusCallback',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/twilio-status',
		description: 'The URL that Twilio requests when the status of the message changes',
	},
	{
		displayName: 'Validity Period',
		name: 'validityPeriod',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 36000, numberPrecision: 0 },
		default: 36000,
		description:
			'How many seconds the message may stay in Twilio’s queue before it fails: 1 to 36,000',
	},
]);

export const sendLimits: Limits = { applicationSid: { format: sidFormat('AP') } };
