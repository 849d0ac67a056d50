/** The field a parameter stands for: `date_sent` of `DateSent`. */
export const snakeCase = (parameter: string) =>
	parameter.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
