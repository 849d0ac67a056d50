import { getEventListeners } from 'node:events';

import { wait } from '../../../../nodes/Twilio/transport/wait';

it('ends at once when the signal is aborted, before or meanwhile', async () => {
	const controller = new AbortController();
	const waiting = wait(60_000, controller.signal);
	controller.abort(new Error('enough'));
	await expect(waiting).rejects.toThrow('enough');
	await expect(wait(60_000, controller.signal)).rejects.toThrow('enough');
});

it('leaves nothing at the signal', async () => {
	const { signal } = new AbortController();
	await wait(1, signal);
	expect(getEventListeners(signal, 'abort')).toEqual([]);
});
