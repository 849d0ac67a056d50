/** How Twilio calls a URL: the options of every field that chooses it. */
export const httpMethods = [
	{ name: 'GET', value: 'GET' },
	{ name: 'POST', value: 'POST' },
];
