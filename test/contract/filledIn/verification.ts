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
	},
	get: { parameters: [{ serviceSid, verificationSid, simplify: true }] },
	cancel: { parameters: [{ serviceSid, verificationSid, simplify: true }] },
};
