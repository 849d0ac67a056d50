import { setTimeout as sleep } from 'node:timers/promises';

import { inParallel } from '../../../../nodes/Twilio/engine/parallel';

const nothing = () => undefined;

it('begins in order, and no more at once than its width', async () => {
	const begun: number[] = [];
	let running = 0;
	let widest = 0;
	await inParallel([5, 1, 3, 2, 4], 2, nothing, async (task) => {
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
	await inParallel([20, 1, 5, 5], 2, nothing, async (task) => {
		await sleep(task);
		ended.push(task);
		return task !== 1;
	});
	expect(ended).toEqual([1, 20]);
});

it('is done at once with nothing to do', async () => {
	await inParallel([], 10, nothing, () => Promise.reject(new Error('There is nothing')));
});

it('does what is about the same one after the other, and the rest meanwhile', async () => {
	const ended: string[] = [];
	await inParallel(
		['a30', 'a1', 'b5', 'a2'],
		4,
		([subject]) => subject,
		async (task) => {
			await sleep(Number(task.slice(1)));
			ended.push(task);
			return true;
		},
	);
	expect(ended).toEqual(['b5', 'a30', 'a1', 'a2']);
});

it('does not begin what waits for its turn after a no', async () => {
	const begun: string[] = [];
	await inParallel(
		['a5', 'a1', 'b1'],
		3,
		([subject]) => subject,
		async (task) => {
			begun.push(task);
			await sleep(Number(task.slice(1)));
			return task !== 'b1';
		},
	);
	expect(begun).toEqual(['a5', 'b1']);
});
