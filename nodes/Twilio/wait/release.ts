import type { Outcomes } from './settle';
import type { WaitClient, WaitFor } from './waitFor';
import type { WaitState } from './waitState';

/** Cleans up at Twilio after a wait. A failure is only logged, because the workflow continues. */
export async function release(
	client: () => Promise<WaitClient>,
	waitFor: WaitFor,
	{ items }: WaitState,
	outcomes: Outcomes,
): Promise<void> {
	if (!waitFor.release) return;
	for (const [index, item] of items.entries()) {
		if (item.sent.json.error) continue;
		const { context } = await client();
		try {
			await waitFor.release(await client(), item, Boolean(outcomes[index]));
		} catch (error) {
			context.logger.warn('A Twilio node could not end what it waited for', {
				node: context.getNode().name,
				sid: item.sent.json.sid,
				reason: (error as Error).message,
			});
		}
	}
}
