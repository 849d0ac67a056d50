import type { INodeExecutionData } from 'n8n-workflow';

import { FieldReader } from '../engine/fieldReader';
import type { ItemClient, Operation } from '../engine/operation';
import { pageTexts } from './pageFields';
import { putToWait } from './putToWait';

/**
 * Waits for the answer on the page, unless the message could not be sent and On Error is set to continue.
 * @param description the fields of the operation
 */
export async function waitForAnswer(
	{ context }: ItemClient,
	sent: INodeExecutionData[],
	description: Operation['description'],
): Promise<INodeExecutionData[]> {
	if (sent.every(({ json }) => json.error)) return sent;
	const page = pageTexts(new FieldReader(context, description, 0));
	return await putToWait(context, { waitFor: context.getNodeParameter('waitFor', 0), page });
}
