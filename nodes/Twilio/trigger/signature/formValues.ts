/**
 * The values of a form or query by name, as they were sent: `a[b]` is an ordinary name, and a repeated name
 * has several values.
 */
export function formValues(encoded: string): Record<string, string[]> {
	// Without a prototype, even `__proto__` is an ordinary name
	const values: Record<string, string[]> = Object.create(null);
	// URLSearchParams would drop a leading question mark
	for (const [name, value] of new URLSearchParams(`&${encoded}`)) (values[name] ??= []).push(value);
	return values;
}
