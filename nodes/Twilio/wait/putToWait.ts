import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { FieldReader } from '../engine/fieldReader';
import { limitWaitTimeFields, waitUntil } from './limitWaitTime';
import type { WaitState } from './waitState';

/** n8n 1 checks the signature of a resume URL only if the node asks for it; n8n 2 always does. */
type ChecksSignature = Partial<{ setSignatureValidationRequired(): void }>;

/**
 * Makes the execution wait for a request to its signed resume URL, or until the limit of the first item.
 * @returns the input items, which the workflow continues with after the limit
 */
export async function putToWait(
	context: IExecuteFunctions,
	state: WaitState,
): Promise<INodeExecutionData[]> {
	(context as ChecksSignature).setSignatureValidationRequired?.();
	Object.assign(context.getContext('node'), state);
	await context.putExecutionToWait(waitUntil(new FieldReader(context, limitWaitTimeFields, 0)));
	return context.getInputData();
}
