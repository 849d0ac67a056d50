import { nothingDone } from '../transport/failure';
import type { Failure } from './failure';
import type { Step } from './task';
import { Task } from './task';

/** How many an error tells of in words; its data has them all. */
const TOLD = 20;

/**
 * Adds to the error that stops an execution what has been done and what else has failed, so that
 * nothing sent is lost from view: in words, and whole as its data.
 */
export function withProgress<One extends Failure>(error: One, steps: Step[]): One {
	const done = steps.flatMap(doneOf);
	const others = steps.filter(
		(step): step is Task =>
			step instanceof Task && step.error !== undefined && step.error !== error,
	);
	const failed = others.map(({ item, error: other }) => ({
		item,
		error: other!.message,
		message: other!.description,
	}));
	// an attempt before may have told it
	if (done.length + failed.length === 0 || error.context.data) return error;
	error.description = [
		error.description,
		`Done: ${done.length} of ${steps.length}${listed(done, ({ sid }) => String(sid ?? 'done'))}.`,
		failed.length > 0 && `Failed too: ${failed.length}${listed(others, told)}.`,
	]
		.filter(Boolean)
		.join(' ');
	error.context.data = { done, failed };
	return error;
}

/** What is told of a step that is done. */
function doneOf(step: Step): Array<{ item: number; sid: unknown }> {
	if (!(step instanceof Task)) return [{ item: step.pairedItem.item, sid: step.json.sid }];
	const { item, output } = step;
	return output ? [{ item, sid: output[0]?.json.sid }] : [];
}

const told = ({ error }: Task): string =>
	error!.message + (nothingDone(error!) ? '' : ', and may have been carried out');

function listed<Entry extends { item: number }>(
	entries: Entry[],
	textOf: (entry: Entry) => string,
): string {
	if (entries.length === 0) return '';
	const first = entries.slice(0, TOLD).map((entry) => `${textOf(entry)} (item ${entry.item})`);
	const rest = entries.length - first.length;
	return ` - ${first.join(', ')}${rest > 0 ? ` and ${rest} more, under Error details` : ''}`;
}
