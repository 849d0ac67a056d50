const UNITS_MS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000];

/** The milliseconds of an ISO 8601 duration such as `PT10M`, undefined for other text. */
export function durationMs(duration: string): number | undefined {
	const pattern = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
	const numbers = pattern.exec(duration)?.slice(1);
	return numbers?.reduce((sum, number, index) => sum + Number(number ?? 0) * UNITS_MS[index]!, 0);
}
