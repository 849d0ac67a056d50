import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { requestOptions } from './descriptions/requestOptionsField';
import { toolDescriptions } from './descriptions/tool';
import { execute } from './engine/execute';
import { withDescriptionInMessage, withHtmlDescription } from './engine/nodeError';
import { isTool } from './engine/tool';
import { listSearch } from './methods/listSearch';
import { loadOptions } from './methods/loadOptions';
import { resourceMapping } from './methods/resourceMapping';
import { resources } from './resources';
import { apiOperationDescription } from './resources/apiOperation';
import { callDescription } from './resources/call';
import { conferenceDescription } from './resources/conference';
import { customRequestDescription } from './resources/customRequest';
import { participantDescription } from './resources/participant';
import { queueDescription } from './resources/queue';
import { recordingDescription } from './resources/recording';
import { smsDescription } from './resources/sms';
import { transcriptionDescription } from './resources/transcription';

const operationFields = [
	...apiOperationDescription,
	...callDescription,
	...conferenceDescription,
	...customRequestDescription,
	...smsDescription,
	...participantDescription,
	...queueDescription,
	...recordingDescription,
	...transcriptionDescription,
];

/** Twilio's action node. Saved workflows of n8n's own Twilio node run on it unchanged. */
export class Twilio implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Twilio',
		name: 'twilio',
		icon: { light: 'file:../../icons/twilio.svg', dark: 'file:../../icons/twilio.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Send SMS, MMS and WhatsApp messages and make phone calls with Twilio',
		defaults: { name: 'Twilio' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'twilioApi', required: true }],
		properties: [
			...toolDescriptions(operationFields),
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'API Operation', value: 'apiOperation' },
					{ name: 'Call', value: 'call' },
					{ name: 'Conference', value: 'conference' },
					{ name: 'Custom Request', value: 'customRequest' },
					{ name: 'Message', value: 'sms' },
					{ name: 'Participant', value: 'participant' },
					{ name: 'Queue', value: 'queue' },
					{ name: 'Recording', value: 'recording' },
					{ name: 'Transcription', value: 'transcription' },
				],
				default: 'sms',
			},
			...operationFields,
			requestOptions,
		],
	};

	methods = { listSearch, loadOptions, resourceMapping };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const run = async () => await execute(this, resources);
		const present = isTool(this.getNode()) ? withDescriptionInMessage : withHtmlDescription;
		return await present(run);
	}
}
