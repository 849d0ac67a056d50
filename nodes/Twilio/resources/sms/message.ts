import type { INodeProperties } from 'n8n-workflow';

/** Source: https://www.twilio.com/docs/messaging/api/message-resource */
export const messageSid: INodeProperties = {
	displayName: 'Message',
	name: 'messageSid',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The message to work on',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchMessages', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. SM0123456789abcdef0123456789abcdef',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '(SM|MM)[0-9a-fA-F]{32}',
						errorMessage: 'A message SID starts with SM or MM and has 34 characters',
					},
				},
			],
		},
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://console.twilio.com/us1/monitor/logs/sms?sid=SM…',
			extractValue: { type: 'regex', regex: 'https://.*twilio\\.com/.*((?:SM|MM)[0-9a-fA-F]{32})' },
			validation: [
				{
					type: 'regex',
					properties: {
						regex: 'https://.*twilio\\.com/.*(?:SM|MM)[0-9a-fA-F]{32}.*',
						errorMessage: 'A URL of the Twilio console that holds the SID of a message',
					},
				},
			],
		},
	],
};

export const messagePrefixes = ['SM', 'MM'];

/** What Simplify keeps of a message: `defaultOutputProperties` of Twilio's OpenAPI files. */
export const simplifiedMessage = ['sid', 'from', 'to', 'status', 'direction', 'date_sent'];
