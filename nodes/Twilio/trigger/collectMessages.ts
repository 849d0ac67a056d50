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
		'How many seconds a sender has to be quiet before the workflow starts, with all that they have written until then: 0 to 10. Without it, each message starts the workflow.',
};

/** How many milliseconds a sender has to be quiet; 0 to start the workflow with each message. */
export const quietMs = (fields: FieldReader): number =>
	(fields.number('options.collectMessages') ?? 0) * 1000;
