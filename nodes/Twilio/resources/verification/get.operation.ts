import { simplify } from '../../descriptions/simplify';
import type { RequestOperation } from '../../engine/operation';
import { singleResult } from '../../engine/results';
import {
	serviceSid,
	simplifiedVerification,
	verificationPath,
	verificationSid,
} from './verificationFields';

/** Source: https://www.twilio.com/docs/verify/api/verification#fetch-a-verification */
export const get: RequestOperation = {
	option: {
		name: 'Get',
		description:
			'Get one verification and its status. Twilio deletes it once it is no longer pending.',
		action: 'Get a verification',
	},
	route: 'GET https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications/{Sid}',
	description: [serviceSid, verificationSid, simplify],
	request: (fields) => ({ path: verificationPath(fields) }),
	result: singleResult,
	simplified: simplifiedVerification,
};
