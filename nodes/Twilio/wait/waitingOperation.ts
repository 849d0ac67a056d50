import type { RequestOperation } from '../engine/operation';
import { waitUntil } from './limitWaitTime';
import { startWaiting, stopWaiting } from './startWaiting';
import { waitForValue, waitFors } from './waitFors';

/** An operation after which the execution waits for what is chosen in the field Wait For. */
export const waitingOperation = ({
	request,
	...operation
}: RequestOperation): RequestOperation => ({
	...operation,
	request(fields) {
		// reports errors in the settings for the answer before anything is sent
		waitUntil(fields);
		waitFors[waitForValue(fields)]?.details?.(fields);
		return request(fields);
	},
	async wait(client, sent) {
		return await startWaiting(client, sent, this.description);
	},
	async stopWaiting(client, sent) {
		await stopWaiting(client, sent, this.description);
	},
});
