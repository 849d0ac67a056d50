import type { IHookFunctions, INodeProperties, IWebhookFunctions } from 'n8n-workflow';

import type { FieldSource } from '../engine/enteredFields';
import { FieldReader } from '../engine/fieldReader';

/** Reads the fields of a trigger. It has no items, so they are the same for all that it receives. */
export function triggerFields(
	context: IHookFunctions | IWebhookFunctions,
	description: INodeProperties[],
): FieldReader {
	const source: FieldSource = {
		getNode: () => context.getNode(),
		getTimezone: () => context.getTimezone(),
		getNodeParameter: (name, _index, fallback, options) =>
			context.getNodeParameter(name, fallback, options),
	};
	if ('evaluateExpression' in context) {
		source.evaluateExpression = (expression) => context.evaluateExpression(expression);
	}
	return new FieldReader(source, description, 0);
}
