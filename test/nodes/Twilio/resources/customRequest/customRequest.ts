import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import type { Answer } from '../../../../engine/localServer';
import { startLocalServer } from '../../../../engine/localServer';
import { runNode } from '../../../../engine/runNode';

/** Fixed collection rows of names and values. */
export const rows = (collection: string, ...pairs: Array<[string, string]>) => ({
	[collection]: pairs.map(([name, value]) => ({ name, value })),
});

/** Sends a custom request in n8n's engine to a server that takes the place of Twilio's hosts. */
export const sendTo = async (
	serverUrl: string,
	parameters: IDataObject,
	credentials?: ICredentialDataDecryptedObject,
) => {
	const [items] = await runNode({
		node: new Twilio(),
		serverUrl,
		credentials,
		parameters: { resource: 'customRequest', operation: 'send', ...parameters },
	});
	return items!;
};

/** As `sendTo`, to a local server that goes on with its last answer: the requests as they arrived, and the items; an error has the requests too. */
export async function send(
	parameters: IDataObject,
	answers: Answer[] = [{ status: 200, body: {} }],
	credentials?: ICredentialDataDecryptedObject,
) {
	const server = await startLocalServer((_request, index) => answers[index] ?? answers.at(-1)!);
	const { requests } = server;
	try {
		return { requests, items: await sendTo(server.url, parameters, credentials) };
	} catch (error) {
		throw Object.assign(error as Error, { requests });
	} finally {
		await server.stop();
	}
}
