/** The field of a parameter: `date_sent` for `DateSent`. */
export const snakeCase = (parameter: string) =>
	parameter.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
