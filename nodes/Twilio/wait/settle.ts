import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Outcome, WaitClient, WaitFor } from './waitFor';
import type { WaitingItem, WaitState } from './waitState';

/** The answers from requests, by the index of the item. */
export type Answers = Map<number, IDataObject>;

/** The outcome of each item; undefined if another item was answered first. */
export type Outcomes = Array<Outcome | undefined>;

/**
 * The outcomes of the items, if the execution can continue.
 * @returns undefined if the execution has to keep waiting
 * @throws NodeApiError if a request to Twilio fails
 */
export async function settle(
	client: () => Promise<WaitClient>,
	waitFor: WaitFor,
	{ items, isFirstEnough }: WaitState,
	answers: Answers = new Map(),
): Promise<Outcomes | undefined> {
	const outcomes: Outcomes = [];
	for (const [index, item] of items.entries()) {
		const outcome = await outcomeOf(client, waitFor, item, answers.get(index));
		if (!outcome && !isFirstEnough) return undefined;
		outcomes.push(outcome);
	}
	const isEnough = outcomes.every(Boolean) || outcomes.some((outcome) => outcome?.isAnswer);
	return isEnough ? outcomes : undefined;
}

/** The output: one item for each item that was sent, in order. */
export const outputOf = (outcomes: Outcomes, { items }: WaitState): INodeExecutionData[] =>
	items.map(({ sent: { pairedItem } }, index) => ({
		...(outcomes[index]?.output ?? { json: { data: {} } }),
		pairedItem,
	}));

async function outcomeOf(
	client: () => Promise<WaitClient>,
	waitFor: WaitFor,
	item: WaitingItem,
	answer: IDataObject | undefined,
): Promise<Outcome | undefined> {
	if (item.sent.json.error) return { output: item.sent, isAnswer: false };
	if (answer) return { output: { json: { data: answer } }, isAnswer: true };
	return waitFor.outcome && (await waitFor.outcome(await client(), item));
}
