import type { INodeProperties } from 'n8n-workflow';
import { WAIT_INDEFINITELY } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';

const MS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** The fields for the limit, like those of n8n's Wait node. */
export const limitWaitTimeFields: INodeProperties[] = [
	{
		displayName: 'Limit Wait Time',
		name: 'limitWaitTime',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether to stop waiting after some time. The workflow then continues with the input items of this node.',
	},
	{
		displayName: 'Limit Type',
		name: 'limitType',
		type: 'options',
		noDataExpression: true,
		default: 'afterTimeInterval',
		options: [
			{ name: 'After Time Interval', value: 'afterTimeInterval' },
			{ name: 'At Specified Time', value: 'atSpecifiedTime' },
		],
		displayOptions: { show: { limitWaitTime: [true] } },
		description: 'How to enter the limit',
	},
	{
		displayName: 'Amount',
		name: 'resumeAmount',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 2 },
		default: 1,
		displayOptions: { show: { limitWaitTime: [true], limitType: ['afterTimeInterval'] } },
		description: 'How long to wait, in the unit below. n8n checks once a minute.',
	},
	{
		displayName: 'Unit',
		name: 'resumeUnit',
		type: 'options',
		noDataExpression: true,
		default: 'hours',
		options: [
			{ name: 'Days', value: 'days' },
			{ name: 'Hours', value: 'hours' },
			{ name: 'Minutes', value: 'minutes' },
		],
		displayOptions: { show: { limitWaitTime: [true], limitType: ['afterTimeInterval'] } },
		description: 'The unit of the amount',
	},
	{
		displayName: 'Max Date and Time',
		name: 'maxDateAndTime',
		type: 'dateTime',
		default: '',
		required: true,
		displayOptions: { show: { limitWaitTime: [true], limitType: ['atSpecifiedTime'] } },
		description: 'When to stop waiting, in the time zone of the workflow unless the value has one',
	},
];

/** When the wait ends. Throws a NodeOperationError if that is not in the future. */
export function waitUntil(fields: FieldReader): Date {
	if (!fields.boolean('limitWaitTime')) return WAIT_INDEFINITELY;
	if (fields.text('limitType') === 'atSpecifiedTime') {
		const date = fields.dateTime('maxDateAndTime')?.toJSDate();
		if (!date) throw fields.invalid('maxDateAndTime', 'is empty', 'Enter a date and time.');
		if (date.getTime() > Date.now()) return date;
		throw fields.invalid('maxDateAndTime', 'is in the past', 'Enter a later date and time.');
	}
	const unit = fields.requiredText('resumeUnit') as keyof typeof MS;
	const duration = fields.requiredNumber('resumeAmount') * MS[unit];
	if (duration > 0) return new Date(Date.now() + duration);
	throw fields.invalid('resumeAmount', 'must be more than 0', 'Enter how long to wait.');
}
