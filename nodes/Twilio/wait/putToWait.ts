import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { FieldReader } from '../engine/fieldReader';
import { limitWaitTimeFields, waitUntil } from './limitWaitTime';

/** n8n 1 checks the signature of a resume URL only if the node asks for it; n8n 2 always does. */
type ChecksSignature = Partial<{ setSignatureValidationRequired(): void }>;

/**
 * Puts the execution to wait for a request to its signed resume URL, or until the limit of the first item.
 * @param state what the node needs when that request arrives (`waitState`)
 * @returns the input items, which the workflow continues with after the limit
 */
export async function putToWait(
	context: IExecuteFunctions,
	state: object,
): Promise<INodeExecutionData[]> {
	(context as ChecksSignature).setSignatureValidationRequired?.();
	Object.assign(context.getContext('node'), state as IDataObject);
	await context.putExecutionToWait(waitUntil(new FieldReader(context, limitWaitTimeFields, 0)));
	return context.getInputData();
}
