/** The location parameters of a webhook. Only the country is set, as in many of Twilio's requests. */
export const geography = (...ends: string[]): Record<string, string> =>
	Object.fromEntries(
		ends.flatMap((end) => [
			[`${end}City`, ''],
			[`${end}State`, ''],
			[`${end}Zip`, ''],
			[`${end}Country`, 'US'],
		]),
	);
