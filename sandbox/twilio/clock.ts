/** Runs what happens by itself in the sandbox: each step after the same short wait. */
export class Clock {
	private readonly timers = new Set<NodeJS.Timeout>();

	constructor(private readonly stepMs: number) {}

	/** Resolves after a step. */
	async step(): Promise<void> {
		await new Promise<void>((resolve) => this.afterStep(resolve));
	}

	afterStep(action: () => void): void {
		const timer = setTimeout(() => {
			this.timers.delete(timer);
			action();
		}, this.stepMs);
		// nobody waits for a step when all else has ended
		timer.unref();
		this.timers.add(timer);
	}

	reset(): void {
		this.timers.forEach((timer) => clearTimeout(timer));
		this.timers.clear();
	}
}
