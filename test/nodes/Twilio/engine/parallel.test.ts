import { setTimeout as sleep } from 'node:timers/promises';

import { inParallel } from '../../../../nodes/Twilio/engine/parallel';

it('begins in order, and no more at once than its width', async () => {
	const begun: number[] = [];
	let running = 0;
	let widest = 0;
	await inParallel([5, 1, 3, 2, 4], 2, async (task) => {
		begun.push(task);
		widest = Math.max(widest, ++running);
		await sleep(task);
		running--;
		return true;
	});
	expect(begun).toEqual([5, 1, 3, 2, 4]);
	expect(widest).toBe(2);
});

it('begins nothing after a no, and waits for what is under way', async () => {
	const ended: number[] = [];
	await inParallel([20, 1, 5, 5], 2, async (task) => {
		await sleep(task);
		ended.push(task);
		return task !== 1;
	});
	expect(ended).toEqual([1, 20]);
});

it('is done at once with nothing to do', async () => {
	await inParallel([], 10, () => Promise.reject(new Error('There is nothing')));
});
