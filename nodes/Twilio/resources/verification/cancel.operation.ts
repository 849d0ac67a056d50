import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import {
	serviceSid,
	simplifiedVerification,
	verificationPath,
	verificationSid,
} from './verificationFields';

/** Source: https://www.twilio.com/docs/verify/api/verification#update-a-verification-status */
export const cancel: RequestOperation = {
	option: {
		name: 'Cancel',
		description:
			'Cancel a pending verification, so that its code is invalid. This cannot be undone.',
		action: 'Cancel a verification',
	},
	route: 'POST https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications/{Sid}',
	description: [serviceSid, verificationSid, simplify],
	request: (fields) => ({ path: verificationPath(fields), body: { Status: 'canceled' } }),
	result: singleResult,
	simplified: simplifiedVerification,
};
