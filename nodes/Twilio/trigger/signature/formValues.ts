/**
 * The values of a form or a query under their names, as they were sent: `a[b]` is a name like any
 * other, and a name that is repeated has several values.
 */
export function formValues(encoded: string): Record<string, string[]> {
	// Without a prototype even `__proto__` is a name like any other
	const values: Record<string, string[]> = Object.create(null);
	// A question mark at the very beginning would be dropped
	for (const [name, value] of new URLSearchParams(`&${encoded}`)) (values[name] ??= []).push(value);
	return values;
}
