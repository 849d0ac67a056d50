import type { INodeProperties } from 'n8n-workflow';

import type { FieldReader } from '../engine/fieldReader';

export const collectMessages: INodeProperties = {
	displayName: 'Collect Messages',
	name: 'collectMessages',
	type: 'number',
	noDataExpression: true,
	typeOptions: { minValue: 0, maxValue: 10, numberPrecision: 0 },
	default: 3,
	description:
		'Wait until the sender has been quiet for this many seconds (0 to 10), then start the workflow once, with all messages since. Without it, each message starts the workflow.',
};

/** How many milliseconds a sender has to be quiet; 0 to start the workflow with each message. */
export const quietMs = (fields: FieldReader): number =>
	(fields.number('options.collectMessages') ?? 0) * 1000;
