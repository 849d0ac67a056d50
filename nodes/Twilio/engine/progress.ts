import { mayHaveSucceeded } from '../transport/errors';
import type { NodeError } from './nodeError';
import type { Report } from './taskList';

/** Maximum number of items that an error lists in its text. Its data has all of them. */
const MAX_LISTED = 20;

/**
 * Adds to the error that stops an execution what was sent and what else failed: in its description, and
 * completely in its data.
 */
export function withProgress<One extends NodeError>(error: One, { total, ...report }: Report): One {
	const { done } = report;
	const failed = report.failed.filter((each) => each.error !== error);
	// a previous attempt may have added it
	if (done.length + failed.length === 0 || error.context.data) return error;
	error.description = [
		error.description,
		`Completed ${done.length} of ${total}${listed(done, ({ sid }) => String(sid ?? 'done'))}.`,
		failed.length > 0 && `Also failed: ${failed.length}${listed(failed, describe)}.`,
	]
		.filter(Boolean)
		.join(' ');
	error.context.data = {
		done,
		failed: failed.map(({ item, error: other }) => ({
			item,
			error: other.message,
			message: other.description,
		})),
	};
	return error;
}

const describe = ({ error }: Report['failed'][number]): string =>
	error.message + (mayHaveSucceeded(error) ? ', may have gone through' : '');

function listed<Entry extends { item: number }>(
	entries: Entry[],
	textOf: (entry: Entry) => string,
): string {
	if (entries.length === 0) return '';
	const first = entries
		.slice(0, MAX_LISTED)
		.map((entry) => `${textOf(entry)} (item ${entry.item})`);
	const rest = entries.length - first.length;
	return `: ${first.join(', ')}${rest > 0 ? ` and ${rest} more, under Error details` : ''}`;
}
