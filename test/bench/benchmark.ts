/** What `npm run bench` was told. */
export interface Options {
	/** How often each contender is measured, after a warm-up. */
	runs: number;
	/** How many sends. */
	items: number[];
	/** How long Twilio takes to answer, in ms. */
	latency: number[];
}

/** One result, and what it comes from. */
export interface Row {
	what: string;
	/** A ratio, unless there is a unit. */
	value: number;
	unit?: 'ms' | '%';
	goal?: { atMost: number } | { atLeast: number };
	/** The medians behind it. */
	figures: string;
}

export interface Benchmark {
	/** For the command line and the file of results. */
	name: string;
	/** Rows as they come, which may take minutes each. */
	run(options: Options): AsyncGenerator<Row>;
}
