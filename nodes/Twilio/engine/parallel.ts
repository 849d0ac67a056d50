/**
 * Does `tasks`, beginning them in their order, `width` of them at a time.
 * @param subjectOf what a task is about, if that matters: of those about the same, each waits for the
 * one before
 * @param perform does one, given with its place in `tasks`, and tells whether to go on: after a no,
 * none is begun any more
 * @returns when all that was begun has come to its end
 * @throws what `perform` throws
 */
export async function inParallel<Task>(
	tasks: Task[],
	width: number,
	subjectOf: (task: Task) => string | undefined,
	perform: (task: Task, place: number) => Promise<boolean>,
): Promise<void> {
	// all workers draw from it
	const left = tasks.entries();
	/** By subject, the end of the last task about it. */
	const ends = new Map<string, Promise<unknown>>();
	let goesOn = true;
	const doNext = async (task: Task, place: number, before?: Promise<unknown>) => {
		await before;
		if (goesOn && !(await perform(task, place))) goesOn = false;
	};
	const worker = async () => {
		for (const [place, task] of left) {
			if (!goesOn) return;
			const subject = subjectOf(task);
			if (subject === undefined) {
				await doNext(task, place);
				continue;
			}
			const end = doNext(task, place, ends.get(subject));
			ends.set(subject, end);
			await end;
			if (ends.get(subject) === end) ends.delete(subject);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, worker));
}
