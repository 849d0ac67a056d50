/** The locations in a webhook: the country only, as often with Twilio. */
export const geography = (...ends: string[]): Record<string, string> =>
	Object.fromEntries(
		ends.flatMap((end) => [
			[`${end}City`, ''],
			[`${end}State`, ''],
			[`${end}Zip`, ''],
			[`${end}Country`, 'US'],
		]),
	);
