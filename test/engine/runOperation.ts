import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { Twilio } from '../../nodes/Twilio/Twilio.node';
import type { Answer } from './localServer';
import { startLocalServer } from './localServer';
import type { Run } from './runNode';
import { accountSid, runNode } from './runNode';

/** What a test says of a run of one operation. */
interface OperationRun extends Pick<
	Run,
	'items' | 'onError' | 'credentials' | 'start' | 'mode' | 'isTool'
> {
	resource: string;
	operation: string;
	parameters: IDataObject;
	/** What Twilio answers: to all requests, or to each in turn. */
	answers?: Answer | Answer[];
}

/**
 * Runs one operation in n8n's engine against a local server.
 * @returns the requests it sent, as `METHOD host/path?query body` with the query and body decoded and
 * `{AccountSid}` for the account of the credential, its answers to the webhook that started the
 * workflow, and the items of its first output
 */
export async function runOperation({
	resource,
	operation,
	parameters,
	answers,
	...run
}: OperationRun) {
	const server = await startLocalServer((_request, index) =>
		Array.isArray(answers) ? (answers[index] ?? {}) : (answers ?? { body: {} }),
	);
	const requests = () =>
		server.requests.map(({ method, headers, path, body }) =>
			[method, decoded(`${headers.host}${path.replace(accountSid, '{AccountSid}')}`), decoded(body)]
				.filter(Boolean)
				.join(' '),
		);
	const responses: unknown[] = [];
	try {
		const outputs = await runNode({
			node: new Twilio(),
			serverUrl: server.url,
			parameters: {
				resource,
				operation,
				// each in turn is what the requests come in too
				...(Array.isArray(answers) && { requestOptions: { maxParallelRequests: 1 } }),
				...parameters,
			},
			onResponse: (response) => responses.push(response),
			...run,
		});
		return { requests: requests(), responses, items: outputs[0] as INodeExecutionData[] };
	} catch (error) {
		throw Object.assign(error as Error, { requests: requests(), responses });
	} finally {
		await server.stop();
	}
}

const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
