import { Sample } from './sample';

/**
 * Measures contenders in turn (A B C A B C …), so that whatever else the machine does hits all of
 * them. Each has one warm-up that is not counted.
 * @param contenders each measures once and returns the figure
 */
export async function interleave<Name extends string>(
	contenders: Record<Name, () => Promise<number>>,
	runs: number,
): Promise<Record<Name, Sample>> {
	const names = Object.keys(contenders) as Name[];
	const values = new Map<Name, number[]>(names.map((name) => [name, []]));
	for (let run = 0; run <= runs; run++) {
		console.error(run > 0 ? `… run ${run} of ${runs}` : '… warm-up');
		for (const name of names) {
			const value = await contenders[name]();
			if (run > 0) values.get(name)!.push(value);
		}
	}
	return Object.fromEntries(names.map((name) => [name, new Sample(values.get(name)!)])) as Record<
		Name,
		Sample
	>;
}
