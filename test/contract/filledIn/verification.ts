import { verifyServiceSids } from '../../../sandbox/twilio/verifications';
import type { FilledIn } from '.';

const serviceSid = verifyServiceSids.login;
const verificationSid = `VE${'1'.repeat(32)}`;
const to = '+15551230001';

export const verification: Record<string, FilledIn> = {
	send: {
		parameters: [
			{
				serviceSid,
				to,
				channel: 'sms',
				simplify: true,
				options: {
					amount: '€39.99',
					appHash: '12345678901',
					channelConfiguration: '{"from":"override@example.com"}',
					customCode: '473829',
					customFriendlyName: 'My Shop',
					deviceIp: '203.0.113.7',
					enableSnaClientToken: true,
					locale: 'es',
					payee: 'Acme Inc.',
					rateLimits: '{"session_id":"42"}',
					riskCheck: 'disable',
					sendDigits: '1234',
					tags: '{"campaign":"spring"}',
					templateCustomSubstitutions: '{"order":"42"}',
					templateSid: `HJ${'1'.repeat(32)}`,
				},
			},
		],
		notSet: {
			CustomMessage: 'is no longer available',
			Templates: 'is in beta, for services with several templates',
		},
		requests: [
			'POST verify.twilio.com/v2/Services/VA11111111111111111111111111111111/Verifications To=+15551230001&Channel=sms&Amount=€39.99&AppHash=12345678901&ChannelConfiguration={"from":"override@example.com"}&CustomCode=473829&CustomFriendlyName=My Shop&DeviceIp=203.0.113.7&EnableSnaClientToken=true&Locale=es&Payee=Acme Inc.&RateLimits={"session_id":"42"}&RiskCheck=disable&SendDigits=1234&Tags={"campaign":"spring"}&TemplateSid=HJ11111111111111111111111111111111&TemplateCustomSubstitutions={"order":"42"}',
		],
	},
	check: {
		parameters: [
			{
				serviceSid,
				findBy: 'to',
				to,
				code: '473829',
				options: { amount: '€39.99', payee: 'Acme' },
			},
			{
				serviceSid,
				findBy: 'verificationSid',
				verificationSid,
				options: { snaClientToken: 'token' },
			},
		],
		requests: [
			'POST verify.twilio.com/v2/Services/VA11111111111111111111111111111111/VerificationCheck To=+15551230001&Code=473829&Amount=€39.99&Payee=Acme',
			'GET verify.twilio.com/v2/Services/VA11111111111111111111111111111111',
			'POST verify.twilio.com/v2/Services/VA11111111111111111111111111111111/VerificationCheck VerificationSid=VE11111111111111111111111111111111&SnaClientToken=token',
			'GET verify.twilio.com/v2/Services/VA11111111111111111111111111111111',
		],
	},
	get: {
		parameters: [{ serviceSid, verificationSid, simplify: true }],
		requests: [
			'GET verify.twilio.com/v2/Services/VA11111111111111111111111111111111/Verifications/VE11111111111111111111111111111111',
		],
	},
	cancel: {
		parameters: [{ serviceSid, verificationSid, simplify: true }],
		requests: [
			'POST verify.twilio.com/v2/Services/VA11111111111111111111111111111111/Verifications/VE11111111111111111111111111111111 Status=canceled',
		],
	},
};
