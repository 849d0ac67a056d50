import { ADVICE } from '../../../../nodes/Twilio/twilio/advice';
import { runOperation } from '../../../engine/runOperation';

it.each(Object.keys(ADVICE).map(Number))('says what to do about Twilio error %i', async (code) => {
	await expect(
		runOperation({
			resource: 'sms',
			operation: 'send',
			parameters: { from: '+15551230000', to: '+15551230001', message: 'Hello' },
			answers: { status: 400, body: { code, message: 'No' } },
		}),
	).rejects.toMatchObject({
		message: 'No',
		description: expect.stringContaining(`(HTTP 400). ${ADVICE[code]!} Details:`),
	});
});
