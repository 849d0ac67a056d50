import { setImmediate as settled } from 'node:timers/promises';

import { inParallel } from '../../../../nodes/Twilio/engine/parallel';

/** Tasks that take until the test ends them. */
class Tasks {
	readonly begun: string[] = [];
	private readonly ends = new Map<string, (goesOn: boolean) => void>();

	readonly perform = async (task: string): Promise<boolean> => {
		this.begun.push(task);
		return await new Promise((resolve) => this.ends.set(task, resolve));
	};

	/** Ends a task; resolves when all that comes of it has come. */
	async end(task: string, goesOn = true): Promise<void> {
		this.ends.get(task)!(goesOn);
		await settled();
	}
}

const nothing = () => undefined;
/** The letter of `a1`. */
const letter = ([first]: string) => first;

let tasks: Tasks;

beforeEach(() => (tasks = new Tasks()));

it('begins in order, and no more at once than its width', async () => {
	const done = inParallel(['a', 'b', 'c', 'd'], 2, nothing, tasks.perform);
	await settled();
	expect(tasks.begun).toEqual(['a', 'b']);
	await tasks.end('b');
	expect(tasks.begun).toEqual(['a', 'b', 'c']);
	await tasks.end('c');
	expect(tasks.begun).toEqual(['a', 'b', 'c', 'd']);
	await tasks.end('d');
	await tasks.end('a');
	await done;
});

it('gives each task with its place', async () => {
	const places: Array<[string, number]> = [];
	await inParallel(['a', 'b', 'c'], 2, nothing, async (...given) => {
		places.push(given);
		return true;
	});
	expect(places).toEqual([
		['a', 0],
		['b', 1],
		['c', 2],
	]);
});

it('begins nothing after a no, and waits for what is under way', async () => {
	let isDone = false;
	const done = inParallel(['a', 'b', 'c'], 2, nothing, tasks.perform).then(() => (isDone = true));
	await settled();
	await tasks.end('b', false);
	expect([tasks.begun, isDone]).toEqual([['a', 'b'], false]);
	await tasks.end('a');
	await done;
	expect(tasks.begun).toEqual(['a', 'b']);
});

it('is done at once with nothing to do', async () => {
	await inParallel([], 10, nothing, () => Promise.reject(new Error('There is nothing')));
});

it('does what is about the same one after the other, and the rest meanwhile', async () => {
	const done = inParallel(['a1', 'a2', 'b1', 'a3'], 4, letter, tasks.perform);
	await settled();
	expect(tasks.begun).toEqual(['a1', 'b1']);
	await tasks.end('b1');
	await tasks.end('a1');
	expect(tasks.begun).toEqual(['a1', 'b1', 'a2']);
	await tasks.end('a2');
	expect(tasks.begun).toEqual(['a1', 'b1', 'a2', 'a3']);
	await tasks.end('a3');
	await done;
});

it('does not begin what waits for its turn after a no', async () => {
	const done = inParallel(['a1', 'a2', 'b1'], 3, letter, tasks.perform);
	await settled();
	await tasks.end('b1', false);
	await tasks.end('a1');
	await done;
	expect(tasks.begun).toEqual(['a1', 'b1']);
});
