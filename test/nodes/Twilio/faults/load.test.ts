import fc from 'fast-check';
import type { INodeExecutionData } from 'n8n-workflow';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { runNode } from '../../../engine/runNode';
import { controlTimeouts } from '../../../engine/timeouts';
import { byAuthToken } from '../trigger/account';
import { isAbout, cases, UNCERTAIN } from './cases';
import { table } from './table';

const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 2 ** 31);

/** Of 10,000 messages, what goes wrong with each, if anything: 5 % meet a fault. */
const faults = fc.sample(
	fc.oneof(
		{ weight: 19, arbitrary: fc.constant(undefined) },
		{ weight: 1, arbitrary: fc.constantFrom(...table) },
	),
	{ seed, numRuns: 10_000 },
);

/** Too long for Twilio, which counts UTF-16 units, but not for the node, which counts characters. */
const TOO_LONG = '\u{1d11e}'.repeat(801);

const isTooLong = (index: number) => index % 100 === 0;

const texts = faults.map((_fault, index) =>
	isTooLong(index) ? `Message ${index} ${TOO_LONG}` : `Message ${index}`,
);

/** What the node says of a message: its SID, or how it has failed. */
function reported({ json }: INodeExecutionData): unknown {
	if (!json.error) return json.sid;
	return String(json.message).includes(UNCERTAIN) ? 'uncertain' : 'refused';
}

it(`reports correctly for each of 10,000 messages what Twilio did (FAULTS_SEED=${seed})`, async () => {
	controlTimeouts();
	const twilio = await startSandbox({ stepMs: 600_000 });
	faults.forEach((row, index) => {
		if (row) twilio.faults.add({ ...row.fault, times: 1, match: isAbout(texts[index]!) });
	});
	const [items] = await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		credentials: byAuthToken,
		parameters: cases.POST.parameters,
		items: texts.map((key) => ({ key })),
		onError: 'continueRegularOutput',
	});
	const sids = new Map<string, string[]>();
	for (const { resource } of twilio.messages.all.newestFirst()) {
		sids.set(resource.body, [...(sids.get(resource.body) ?? []), resource.sid]);
	}
	await twilio.stop();

	expect(items!.map(({ pairedItem }) => pairedItem)).toEqual(texts.map((_, item) => ({ item })));
	const outcome = (index: number) => {
		const [, sent, report] = faults[index]?.outcomes.once.POST ?? [1, 1, 'done'];
		const made = sids.get(texts[index]!) ?? [];
		const answer = isTooLong(index) ? 'refused' : made[0];
		return {
			expected: {
				index,
				sent: isTooLong(index) ? 0 : sent,
				report: report === 'done' ? answer : report,
			},
			found: { index, sent: made.length, report: reported(items![index]!) },
		};
	};
	const outcomes = texts.map((_, index) => outcome(index));
	expect(outcomes.map(({ found }) => found)).toEqual(outcomes.map(({ expected }) => expected));
	expect(faults.filter(Boolean).length).toBeGreaterThan(400);
}, 180_000);
