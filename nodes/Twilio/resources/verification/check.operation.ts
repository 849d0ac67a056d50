import { options } from '../../descriptions/collections';
import type { RequestOperation } from '../../engine/operation';
import type { Result } from '../../engine/results';
import { ignoreNotFound } from '../../transport/errors';
import { sendRequest } from '../../transport/sendRequest';
import { recipient, serviceSid } from './verificationFields';

const SERVICE = 'GET https://verify.twilio.com/v2/Services/{ServiceSid}';

/**
 * The output for Twilio's "not found": no verification is pending, because Twilio keeps one only until it is
 * approved, canceled or expired.
 */
const NOT_PENDING = {
	approved: false,
	valid: false,
	status: 'notPending',
	reason:
		'No verification is pending: the code expired after 10 minutes, was already approved, or was canceled. Send a new code.',
};

/** Checks the code. A wrong or expired code is a result, not an error. */
const checkResult: Result =
	({ client, route, values }) =>
	async () => {
		const { ServiceSid } = values.path!;
		const response = await sendRequest(client, route, values).catch(ignoreNotFound);
		if (response) return [{ json: { approved: response.status === 'approved', ...response } }];
		// a missing service gives the same response, so this request throws if the service does not exist
		await sendRequest(client, SERVICE, { path: { ServiceSid: ServiceSid! } });
		return [{ json: { ...NOT_PENDING, to: values.body!.To ?? null } }];
	};

/** Source: https://www.twilio.com/docs/verify/api/verification-check */
export const check: RequestOperation = {
	option: {
		name: 'Check',
		description:
			'Check the code that a person entered. A wrong or expired code is no error: the output says "approved": false.',
		action: 'Check a verification code',
	},
	route: 'POST https://verify.twilio.com/v2/Services/{ServiceSid}/VerificationCheck',
	description: [
		serviceSid,
		{
			displayName: 'Find By',
			name: 'findBy',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'To', value: 'to', description: 'The phone number or email address' },
				{ name: 'Verification SID', value: 'verificationSid' },
			],
			default: 'to',
			description: 'How to find the verification',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +14155238886',
			displayOptions: { show: { findBy: ['to'] } },
			description: 'The phone number or email address that the code was sent to',
		},
		{
			displayName: 'Verification SID',
			name: 'verificationSid',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. VE0123456789abcdef0123456789abcdef',
			displayOptions: { show: { findBy: ['verificationSid'] } },
			description: 'The SID that Send returns',
		},
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			default: '',
			placeholder: 'e.g. 473829',
			description: 'The code that the person entered. Not needed for Silent Network Auth.',
		},
		options([
			{
				displayName: 'Amount',
				name: 'amount',
				type: 'string',
				default: '',
				placeholder: 'e.g. €39.99',
				description: 'The amount that was sent with the code (PSD2)',
			},
			{
				displayName: 'Payee',
				name: 'payee',
				type: 'string',
				default: '',
				placeholder: 'e.g. Acme Inc.',
				description: 'The payee that was sent with the code (PSD2)',
			},
			{
				displayName: 'SNA Client Token',
				name: 'snaClientToken',
				type: 'string',
				typeOptions: { password: true },
				default: '',
				description: 'The token of Silent Network Auth, instead of a code',
			},
		]),
	],
	request(fields) {
		const parameters = fields.parameters('options');
		const found =
			fields.text('findBy') === 'verificationSid'
				? { VerificationSid: fields.sid('verificationSid', 'VE') }
				: { To: recipient(fields) };
		const Code = parameters.SnaClientToken
			? fields.text('code').trim()
			: fields.requiredText('code', { maxLength: 10 }).trim();
		return {
			path: { ServiceSid: fields.sid('serviceSid', 'VA') },
			body: { ...found, Code, ...parameters },
		};
	},
	result: checkResult,
};
