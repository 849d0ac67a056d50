/**
 * Does `tasks`, beginning them in their order, `width` of them at a time.
 * @param perform does one, and tells whether to go on: after a no, none is begun any more
 * @returns when all that was begun has come to its end
 * @throws what `perform` throws
 */
export async function inParallel<Task>(
	tasks: Task[],
	width: number,
	perform: (task: Task) => Promise<boolean>,
): Promise<void> {
	// all workers draw from it
	const left = tasks.values();
	let goesOn = true;
	const worker = async () => {
		for (const task of left) {
			if (!goesOn) return;
			if (!(await perform(task))) goesOn = false;
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, worker));
}
