import { ADVICE } from '../../../../nodes/Twilio/transport/advice';
import { runOperation } from '../../../engine/runOperation';

it.each([21608, 21610, 21211, 21606, 21612, 21408, 30034, 63016, 20003, 20429, 70051])(
	'says what to do about Twilio error %i',
	async (code) => {
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
	},
);
