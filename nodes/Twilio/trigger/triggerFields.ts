import type { IHookFunctions, INodeProperties, IWebhookFunctions } from 'n8n-workflow';

import type { FieldSource } from '../engine/enteredFields';
import { FieldReader } from '../engine/fieldReader';

/** Reads the fields of a trigger, which are the same for all requests: there are no items. */
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
