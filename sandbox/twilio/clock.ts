/** Runs the automatic steps of the sandbox, each after the same short time. */
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
		// a pending step must not keep the process alive
		timer.unref();
		this.timers.add(timer);
	}

	reset(): void {
		this.timers.forEach((timer) => clearTimeout(timer));
		this.timers.clear();
	}
}
