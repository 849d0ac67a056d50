import { templateSids } from '../../../sandbox/twilio/contentTemplates';
import type { FilledIn } from '.';

const messageSid = `SM${'1'.repeat(32)}`;

export const sms: Record<string, FilledIn> = {
	cancel: {
		parameters: [{ messageSid, simplify: true }],
		notSet: { Body: 'Redact is an operation of its own' },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/SM11111111111111111111111111111111.json Status=canceled',
		],
	},
	delete: {
		parameters: [{ messageSid }],
		requests: [
			'DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/SM11111111111111111111111111111111.json',
		],
	},
	downloadMedia: {
		parameters: [{ messageSid, binaryPropertyName: 'data' }],
		notSet: {
			DateCreated: 'All files of a message are downloaded',
			'DateCreated<': 'All files of a message are downloaded',
			'DateCreated>': 'All files of a message are downloaded',
		},
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/SM11111111111111111111111111111111/Media.json?PageSize=1000',
		],
	},
	get: {
		parameters: [{ messageSid, simplify: true }],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/SM11111111111111111111111111111111.json',
		],
	},
	getAll: {
		parameters: [
			{
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: {
					from: '+15551230000',
					to: '+15551230001',
					dateSent: '2026-01-01',
					dateSentAfter: '2026-01-01',
					dateSentBefore: '2026-01-02',
				},
			},
		],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json?From=+15551230000&DateSent>=2026-01-01T05:00:00Z&DateSent<=2026-01-02T05:00:00Z&DateSent=2026-01-01&To=+15551230001&PageSize=5',
		],
	},
	getMedia: {
		parameters: [
			{
				messageSid,
				returnAll: false,
				limit: 5,
				simplify: true,
				filters: {
					dateCreated: '2026-01-01',
					dateCreatedAfter: '2026-01-01',
					dateCreatedBefore: '2026-01-02',
				},
			},
		],
		requests: [
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/SM11111111111111111111111111111111/Media.json?DateCreated>=2026-01-01T05:00:00Z&DateCreated<=2026-01-02T05:00:00Z&DateCreated=2026-01-01&PageSize=5',
		],
	},
	redact: {
		parameters: [{ messageSid, simplify: true }],
		notSet: { Status: 'Cancel is an operation of its own' },
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/SM11111111111111111111111111111111.json Body=',
		],
	},
	reply: {
		parameters: [
			{
				reply: 'text',
				message: 'Hello',
				mediaUrl: ['https://example.com/a.png'],
				textOptions: { statusCallback: 'https://example.com/status' },
			},
			{ reply: 'twiml', replyTwiml: '<Response/>' },
		],
	},
	sendAndWait: {
		parameters: [
			{
				waitFor: 'approval',
				sender: 'from',
				from: '+15005550006',
				to: '+15551230001',
				toWhatsapp: true,
				message: 'May I?',
				limitWaitTime: true,
				limitType: 'afterTimeInterval',
				resumeAmount: 2,
				resumeUnit: 'days',
				continueWhen: 'firstAnswered',
				pageOptions: {
					answered: 'Answered',
					approveLabel: 'Yes',
					declineLabel: 'No',
					failed: 'Sorry',
					language: 'en',
					question: 'May I?',
					thankYou: 'Thanks',
				},
				options: {
					addressRetention: 'obfuscate',
					applicationSid: `AP${'1'.repeat(32)}`,
					contentRetention: 'discard',
					fallbackFrom: '+15005550006',
					messageIntent: 'notifications',
					persistentAction: ['geo:37.787890,-122.391664|375 Beale St'],
					provideFeedback: true,
					riskCheck: 'disable',
					sendAsMms: true,
					shortenUrls: true,
					smartEncoded: true,
					validityPeriod: 600,
				},
			},
			{
				waitFor: 'freeText',
				sender: 'messagingService',
				messagingServiceSid: `MG${'0'.repeat(32)}`,
				to: '+15551230001',
				content: 'template',
				contentSid: templateSids.withVariables,
				variables: 'json',
				contentVariablesJson: '{ "1": "Ann" }',
				linkVariable: '2',
				pageOptions: { sendLabel: 'Send' },
			},
			{
				waitFor: 'delivery',
				from: '+15005550006',
				to: '+15551230001',
				content: 'media',
				mediaUrl: ['https://example.com/a.png'],
				limitWaitTime: true,
				limitType: 'atSpecifiedTime',
				maxDateAndTime: '={{ $now.plus(1, "day") }}',
			},
			{
				from: '+15005550006',
				to: '+15551230001',
				content: 'template',
				contentSid: templateSids.withVariables,
				variables: 'fields',
				contentVariables: { mappingMode: 'defineBelow', value: { '1': 'Ann' } },
				linkVariable: '2',
			},
			{
				waitFor: 'reply',
				from: '+15005550006',
				to: '+15551230001',
				message: 'May I?',
				choices: 'YES, NO',
				replyOptions: { maxRetries: 1, retryText: 'YES or NO?' },
			},
		],
		notSet: {
			Attempt: 'is for platforms that try several providers',
			ForceDelivery: 'is reserved by Twilio',
			MaxPrice: 'has had no effect since June 2024',
			ScheduleType: 'A message whose answer is waited for is sent now',
			SendAt: 'A message whose answer is waited for is sent now',
			TrafficType: 'has a single value, which is the default',
		},
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=whatsapp:+15551230001&From=whatsapp:+15005550006&Body=May I?\n\nhttp://localhost:5678/webhook-waiting/1/Tested?signature={signature}&AddressRetention=obfuscate&ApplicationSid=AP11111111111111111111111111111111&ContentRetention=discard&FallbackFrom=+15005550006&MessageIntent=notifications&PersistentAction=geo:37.787890,-122.391664|375 Beale St&ProvideFeedback=true&RiskCheck=disable&SendAsMms=true&ShortenUrls=true&SmartEncoded=true&ValidityPeriod=600',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=+15551230001&MessagingServiceSid=MG00000000000000000000000000000000&ContentSid=HX11111111111111111111111111111111&ContentVariables={"1":"Ann","2":"http://localhost:5678/webhook-waiting/1/Tested?signature={signature}"}',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=+15551230001&From=+15005550006&MediaUrl=https://example.com/a.png&StatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{created}.json',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=+15551230001&From=+15005550006&ContentSid=HX11111111111111111111111111111111&ContentVariables={"1":"Ann","2":"http://localhost:5678/webhook-waiting/1/Tested?signature={signature}"}',
			'POST conversations.twilio.com/v1/Conversations FriendlyName=n8n: Send and Wait&State=active',
			'POST conversations.twilio.com/v1/Conversations/{created}/Webhooks Target=webhook&Configuration.Url=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}&Configuration.Method=post&Configuration.Filters=onMessageAdded',
			'POST conversations.twilio.com/v1/Conversations/{created}/Participants MessagingBinding.Address=+15551230001&MessagingBinding.ProxyAddress=+15005550006',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=+15551230001&From=+15005550006&Body=May I?&StatusCallback=http://localhost:5678/webhook-waiting/1/Tested?signature={signature}',
			'GET conversations.twilio.com/v1/Conversations/{created}/Messages?Order=asc&PageSize=100',
			'GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{created}.json',
		],
	},
	sendTypingIndicator: {
		parameters: [{ messageSid }],
		requests: [
			'POST messaging.twilio.com/v2/Indicators/Typing.json channel=whatsapp&messageId=SM11111111111111111111111111111111',
		],
	},
	sendFeedback: {
		parameters: [{ messageSid, outcome: 'unconfirmed' }],
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/SM11111111111111111111111111111111/Feedback.json Outcome=unconfirmed',
		],
	},
	send: {
		parameters: [
			{
				sender: 'from',
				from: '+15005550006',
				to: '+15551230001',
				toWhatsapp: true,
				message: 'Hello',
				options: {
					addressRetention: 'obfuscate',
					allowSeveralRecipients: true,
					applicationSid: `AP${'1'.repeat(32)}`,
					contentRetention: 'discard',
					countSegments: true,
					fallbackFrom: '+15005550006',
					messageIntent: 'notifications',
					persistentAction: ['geo:37.787890,-122.391664|375 Beale St'],
					provideFeedback: true,
					riskCheck: 'disable',
					sendAsMms: true,
					shortenUrls: true,
					smartEncoded: true,
					splitLongMessages: true,
					statusCallback: 'https://example.com/status',
					validityPeriod: 600,
				},
			},
			{
				from: '+15005550006',
				to: '+15551230001',
				content: 'media',
				mediaUrl: ['https://example.com/a.png'],
			},
			{
				sender: 'messagingService',
				messagingServiceSid: `MG${'0'.repeat(32)}`,
				to: '+15551230001',
				content: 'template',
				contentSid: templateSids.withVariables,
				variables: 'json',
				contentVariablesJson: '{ "1": "Ann", "2": "Monday" }',
				options: { sendAt: '={{ $now.plus(1, "day") }}' },
			},
			{
				from: '+15005550006',
				to: '+15551230001',
				content: 'template',
				contentSid: templateSids.withVariables,
				variables: 'fields',
				contentVariables: { mappingMode: 'defineBelow', value: { '1': 'Ann', '2': 'Monday' } },
			},
		],
		notSet: {
			Attempt: 'is for platforms that try several providers',
			ForceDelivery: 'is reserved by Twilio',
			MaxPrice: 'has had no effect since June 2024',
			TrafficType: 'has a single value, which is the default',
		},
		requests: [
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=whatsapp:+15551230001&From=whatsapp:+15005550006&Body=Hello&AddressRetention=obfuscate&ApplicationSid=AP11111111111111111111111111111111&ContentRetention=discard&FallbackFrom=+15005550006&MessageIntent=notifications&PersistentAction=geo:37.787890,-122.391664|375 Beale St&ProvideFeedback=true&RiskCheck=disable&SendAsMms=true&ShortenUrls=true&SmartEncoded=true&StatusCallback=https://example.com/status&ValidityPeriod=600',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=+15551230001&From=+15005550006&MediaUrl=https://example.com/a.png',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=+15551230001&MessagingServiceSid=MG00000000000000000000000000000000&ContentSid=HX11111111111111111111111111111111&ContentVariables={"1":"Ann","2":"Monday"}&SendAt={time}&ScheduleType=fixed',
			'POST api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json To=+15551230001&From=+15005550006&ContentSid=HX11111111111111111111111111111111&ContentVariables={"1":"Ann","2":"Monday"}',
		],
	},
};
