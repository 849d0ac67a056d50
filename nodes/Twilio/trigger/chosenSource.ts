import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { shorten } from '../engine/values/refuse';
import type { Source } from './source';
import { sources } from './sources';

/**
 * The source of the node; account events if a saved workflow of n8n's own Twilio Trigger has none.
 * @throws NodeOperationError when this version has no such source
 */
export function chosenSource(
	context: IHookFunctions | IWebhookFunctions,
): Source & { name: string } {
	const name = context.getNodeParameter('source', 'events') as string;
	const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
	if (source) return { name, ...source };
	throw new NodeOperationError(
		context.getNode(),
		`This version of the Twilio Trigger has no trigger "${shorten(name)}"`,
		{ description: 'Choose Trigger On again, or update the package n8n-nodes-twilio.' },
	);
}
