/** What a webhook learns of where numbers are: the country, as Twilio often knows no more. */
export const geography = (...ends: string[]): Record<string, string> =>
	Object.fromEntries(
		ends.flatMap((end) => [
			[`${end}City`, ''],
			[`${end}State`, ''],
			[`${end}Zip`, ''],
			[`${end}Country`, 'US'],
		]),
	);
