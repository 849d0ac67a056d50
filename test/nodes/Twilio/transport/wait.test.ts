import { getEventListeners } from 'node:events';

import { wait } from '../../../../nodes/Twilio/transport/wait';

it('ends immediately if the signal is aborted, before or during the wait', async () => {
	const controller = new AbortController();
	const waiting = wait(60_000, controller.signal);
	controller.abort(new Error('enough'));
	await expect(waiting).rejects.toThrow('enough');
	await expect(wait(60_000, controller.signal)).rejects.toThrow('enough');
});

it('removes its listener from the signal', async () => {
	const { signal } = new AbortController();
	await wait(1, signal);
	expect(getEventListeners(signal, 'abort')).toEqual([]);
});
