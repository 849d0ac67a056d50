import type { IDataObject } from 'n8n-workflow';

import type { FieldReader } from '../../engine/fieldReader';

const MINUTE = 60_000;
const EARLIEST = 5 * MINUTE;
const LATEST = 35 * 24 * 60 * MINUTE;

/**
 * The time to send the message; undefined for now. Throws if it is outside Twilio's limits, or without a
 * Messaging Service.
 * Source: https://www.twilio.com/docs/messaging/features/message-scheduling
 */
export function sendAt(fields: FieldReader): IDataObject {
	const moment = fields.dateTime('options.sendAt');
	if (!moment) return {};
	if (fields.text('sender') !== 'messagingService') {
		throw fields.invalid(
			'options.sendAt',
			'requires a Messaging Service',
			'Choose Messaging Service as Send From: Twilio schedules messages only for these.',
		);
	}
	const ahead = moment.toMillis() - Date.now();
	if (ahead < EARLIEST || ahead > LATEST) {
		throw fields.invalid(
			'options.sendAt',
			`is outside the range that Twilio accepts: ${moment.toISO()}`,
			'Choose a time 5 minutes to 35 days from now.',
		);
	}
	return { SendAt: moment.toUTC().toISO(), ScheduleType: 'fixed' };
}
