import type { INodeProperties } from 'n8n-workflow';

import { httpMethod } from '../../descriptions/httpMethod';
import type { Limits } from '../../engine/fieldReader';
import { sidFormat } from '../../engine/values/formats';

const url = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/twilio',
	description,
});

const sid = (
	displayName: string,
	name: string,
	prefix: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: `e.g. ${prefix}0123456789abcdef0123456789abcdef`,
	description,
});

/** The settings of a phone number. To receive messages and calls in n8n, the Twilio Trigger sets its URLs. */
export const numberSettings: INodeProperties[] = [
	sid('Address SID', 'addressSid', 'AD', 'The address, for countries that require one'),
	sid('Bundle SID', 'bundleSid', 'BU', 'The regulatory bundle, for countries that require one'),
	sid('Emergency Address SID', 'emergencyAddressSid', 'AD', 'The address for emergency calls'),
	{
		displayName: 'Emergency Status',
		name: 'emergencyStatus',
		type: 'options',
		options: [
			{ name: 'Active', value: 'Active' },
			{ name: 'Inactive', value: 'Inactive' },
		],
		default: 'Active',
		description: 'Whether emergency calls can be made from the number',
	},
	{
		displayName: 'Friendly Name',
		name: 'friendlyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Support',
		description: 'The name of the number in Twilio, up to 64 characters',
	},
	sid('Identity SID', 'identitySid', 'RI', 'The identity, for countries that require one'),
	sid(
		'SMS Application SID',
		'smsApplicationSid',
		'AP',
		'The TwiML App for messages. The SMS URLs are then ignored.',
	),
	httpMethod('SMS Fallback Method', 'smsFallbackMethod', 'the SMS fallback URL'),
	url('SMS Fallback URL', 'smsFallbackUrl', 'The URL that Twilio requests if the SMS URL fails'),
	httpMethod('SMS Method', 'smsMethod', 'the SMS URL'),
	url('SMS URL', 'smsUrl', 'The URL that Twilio requests when a message comes in'),
	url('Status Callback', 'statusCallback', 'The URL that Twilio requests when a call has ended'),
	httpMethod('Status Callback Method', 'statusCallbackMethod', 'the status callback'),
	sid(
		'Trunk SID',
		'trunkSid',
		'TK',
		'The SIP trunk for calls. The voice URLs and application are then ignored.',
	),
	sid(
		'Voice Application SID',
		'voiceApplicationSid',
		'AP',
		'The TwiML App for calls. The voice URLs are then ignored.',
	),
	{
		displayName: 'Voice Caller ID Lookup',
		name: 'voiceCallerIdLookup',
		type: 'boolean',
		default: false,
		description: 'Whether to look up the name of callers. Twilio charges for it.',
	},
	httpMethod('Voice Fallback Method', 'voiceFallbackMethod', 'the voice fallback URL'),
	url(
		'Voice Fallback URL',
		'voiceFallbackUrl',
		'The URL that Twilio requests if the voice URL fails',
	),
	httpMethod('Voice Method', 'voiceMethod', 'the voice URL'),
	{
		displayName: 'Voice Receive Mode',
		name: 'voiceReceiveMode',
		type: 'options',
		options: [
			{ name: 'Fax', value: 'fax' },
			{ name: 'Voice', value: 'voice' },
		],
		default: 'voice',
		description: 'Whether calls to the number are voice calls or faxes',
	},
	url('Voice URL', 'voiceUrl', 'The URL that Twilio requests when a call comes in'),
];

export const settingLimits: Limits = {
	addressSid: { format: sidFormat('AD') },
	bundleSid: { format: sidFormat('BU') },
	emergencyAddressSid: { format: sidFormat('AD') },
	friendlyName: { maxLength: 64 },
	identitySid: { format: sidFormat('RI') },
	smsApplicationSid: { format: sidFormat('AP') },
	trunkSid: { format: sidFormat('TK') },
	voiceApplicationSid: { format: sidFormat('AP') },
};
