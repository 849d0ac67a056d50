/** Makes the error for a value that cannot be right. */
export type Refuse = (problem: string, remedy: string) => Error;

/** What a number may be. */
export interface Bounds {
	integer?: boolean;
	minimum?: number;
	maximum?: number;
}

/** Throws when a number is out of its bounds. */
export function checkBounds(
	number: number,
	{ integer, minimum = -Infinity, maximum = Infinity }: Bounds,
	refuse: Refuse,
): void {
	if (integer && !Number.isInteger(number)) {
		throw refuse(
			`must be a whole number, but it is ${number}`,
			'Leave out the fraction, or round it in the expression.',
		);
	}
	if (number < minimum) throw refuse(`is ${number}`, `It must be ${minimum} or more.`);
	if (number > maximum) throw refuse(`is ${number}`, `It must be ${maximum} or less.`);
}
