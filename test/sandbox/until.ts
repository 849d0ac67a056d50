import { setTimeout as wait } from 'node:timers/promises';

/** Waits until `condition` holds; jest's own time-out ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await wait(2);
}
