import type { RequestOperation } from '../engine/operation';
import { waitUntil } from './limitWaitTime';
import { startWaiting, stopWaiting } from './startWaiting';
import { waitForValue, waitFors } from './waitFors';

/** An operation whose execution waits for what its field Wait For says. */
export const waitingOperation = ({
	request,
	...operation
}: RequestOperation): RequestOperation => ({
	...operation,
	request(fields) {
		// errors in the settings for the answer must appear before anything is sent
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
