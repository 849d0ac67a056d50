/** The figures of one contender. */
export class Sample {
	private readonly sorted: number[];

	constructor(values: number[]) {
		this.sorted = values.toSorted((a, b) => a - b);
	}

	get median(): number {
		const middle = (this.sorted.length - 1) / 2;
		return (this.sorted[Math.floor(middle)]! + this.sorted[Math.ceil(middle)]!) / 2;
	}

	/** `1.23 s (1.2 to 1.31)`: the median, the least and the most. */
	in(unit: string, scale = 1): string {
		const [median, least, most] = [this.median, this.sorted[0]!, this.sorted.at(-1)!].map((value) =>
			Number((value * scale).toPrecision(3)),
		);
		return `${median} ${unit} (${least} to ${most})`;
	}
}
