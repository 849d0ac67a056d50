import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The requests two nodes sent for the same parameters, side by side; git ignores the file. */
export class Report {
	private readonly lines = ['# The requests each node sent', ''];

	add(title: string, requests: Record<string, unknown>): void {
		this.lines.push(`## ${title}`, '');
		for (const [node, request] of Object.entries(requests)) {
			this.lines.push(`${node}:`, '', '```json', JSON.stringify(request, null, 2), '```', '');
		}
	}

	/** Writes e2e-report.md at the top of the checkout. */
	write(): void {
		writeFileSync(join(__dirname, '..', '..', 'e2e-report.md'), this.lines.join('\n'));
	}
}
