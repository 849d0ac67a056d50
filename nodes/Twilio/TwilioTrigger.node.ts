import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { searchMessagingServices } from './engine/messagingServices';
import { withActivationErrors } from './trigger/activationError';
import { eventTypes } from './trigger/eventStreams/eventTypes';
import {
	searchPhoneNumbers,
	searchRcsSenders,
	searchWhatsAppSenders,
} from './trigger/inbound/listSearches';
import { create, exists, remove } from './trigger/lifecycle';
import { receive } from './trigger/receive';
import { call } from './trigger/sources/incomingCalls';
import { events } from './trigger/sources/accountEvents';
import { message } from './trigger/sources/incomingMessages';
import { status } from './trigger/sources/statusCallbacks';
import { webhooks } from './trigger/webhooks';

/** Starts workflows with what happens at Twilio. Saved workflows of n8n's own Twilio Trigger run on it unchanged. */
export class TwilioTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Twilio Trigger',
		name: 'twilioTrigger',
		icon: { light: 'file:../../icons/twilio.svg', dark: 'file:../../icons/twilio.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ { call: "Incoming call", events: $parameter["updates"]?.join(", "), message: "Incoming message", status: "Status callback" }[$parameter["source"]] }}',
		description:
			'Starts the workflow on incoming messages and calls, status changes and other events in Twilio',
		defaults: { name: 'Twilio Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'twilioApi', required: true }],
		webhooks,
		properties: [
			{
				// n8n's node panel lists each option of a field with this label as a trigger
				displayName: 'Trigger On',
				name: 'source',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Account Event',
						value: 'events',
						description: 'Any event in the account, delivered by Twilio Event Streams',
					},
					{
						name: 'Incoming Call',
						value: 'call',
						description: 'A call to one of your phone numbers, which the workflow can answer',
					},
					{
						name: 'Incoming Message',
						value: 'message',
						description: 'An SMS, MMS, WhatsApp or RCS message, which the workflow can reply to',
					},
					{
						name: 'Status Callback',
						value: 'status',
						description:
							'Status changes of messages, calls, recordings, conferences and transcriptions, and events of Conversations',
					},
				],
				default: 'events',
				description: 'What starts the workflow',
			},
			{
				displayName:
					'"Listen for test event" receives one request. To try a call with several steps, publish the workflow, call the number, and look at the executions.',
				name: 'callTestNotice',
				type: 'notice',
				default: '',
				displayOptions: { show: { source: ['call'] } },
			},
			...events.description,
			...call.description,
			...message.description,
			...status.description,
			{
				displayName: 'Verify Signature',
				name: 'verifySignature',
				type: 'boolean',
				default: true,
				description:
					'Whether to accept only requests with a valid Twilio signature. Requires the account’s auth token. With an API key, fill in "Auth Token for Webhooks" in the credential.',
			},
			{
				displayName:
					'Anyone who knows the webhook URL can start this workflow with any data. Verify signatures in production.',
				name: 'unverifiedNotice',
				type: 'notice',
				default: '',
				displayOptions: { show: { verifySignature: [false] } },
			},
		],
	};

	methods = {
		listSearch: {
			searchMessagingServices,
			searchPhoneNumbers,
			searchRcsSenders,
			searchWhatsAppSenders,
		},
		loadOptions: { eventTypes },
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await withActivationErrors(this.getNode().name, async () => await exists(this));
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await withActivationErrors(this.getNode().name, async () => await create(this));
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await remove(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
