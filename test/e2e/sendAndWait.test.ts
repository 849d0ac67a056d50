import type { INode } from 'n8n-workflow';
import { setTimeout as sleep } from 'node:timers/promises';

import { until } from '../sandbox/until';
import { saveAgentWorkflow, saveModel, twilioTool } from './agentWorkflow';
import type { TestN8n } from './n8n';
import { startTestN8n } from './n8n';
import { ScriptedModel } from './scriptedModel';
import { startWaitingWorkflow, textsSentTo } from './waitingWorkflow';
import { runWebhookWorkflow } from './workflow';

let n8n: TestN8n;
let credentialId: string;

beforeAll(async () => {
	({ n8n, credentialId } = await startTestN8n());
}, 300_000);

afterAll(async () => await n8n.end());

jest.setTimeout(180_000);

const start = async (recipient: string, parameters: object, resultTo: string) =>
	await startWaitingWorkflow(n8n, credentialId, [recipient], parameters, resultTo);

const textsTo = (number: string) => textsSentTo(n8n, number);

/** The link in a message, once n8n waits for it. */
async function linkTo(number: string): Promise<string> {
	await until(() => textsTo(number).length > 0);
	const link = /https?:\S+$/.exec(textsTo(number)[0]!)![0];
	while ((await fetch(link)).status !== 200) await sleep(50);
	return link;
}

const press = async (link: string, body: Record<string, string>) =>
	await fetch(link, { method: 'POST', body: new URLSearchParams(body) });

it('waits for an approval: previews, changed links and a restart do not matter, and it counts once', async () => {
	await start('+15551230001', {}, '+15551230002');
	const sent = await linkTo('+15551230001');

	expect(await (await fetch(sent)).text()).toContain('<p>May I?</p>');
	const changed = sent.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
	expect((await press(changed, { decision: 'approve' })).status).toBe(401);

	const { origin } = new URL(n8n.url);
	await n8n.restart();
	// n8n is on another port now
	const link = sent.replace(origin, new URL(n8n.url).origin);
	expect((await fetch(link)).headers.get('content-security-policy')).toContain(
		"default-src 'none'",
	);
	expect(await (await press(link, { decision: 'approve' })).text()).toContain('Thank you');
	await until(() => textsTo('+15551230002').length > 0);
	expect(JSON.parse(textsTo('+15551230002')[0]!)).toEqual({
		data: { approved: true, respondedAt: expect.any(String) },
	});
	expect((await press(link, { decision: 'decline' })).status).not.toBe(200);
	expect(textsTo('+15551230001')).toHaveLength(1);
	expect(textsTo('+15551230002')).toHaveLength(1);
});

it('waits for a free text', async () => {
	await start('+15551230003', { waitFor: 'freeText' }, '+15551230004');
	const link = await linkTo('+15551230003');
	await press(link, { text: 'Not before Monday' });
	await until(() => textsTo('+15551230004').length > 0);
	expect(JSON.parse(textsTo('+15551230004')[0]!)).toMatchObject({
		data: { text: 'Not before Monday' },
	});
});

describe('human review of an agent’s tool', () => {
	let model: ScriptedModel;
	let modelId: string;

	beforeAll(async () => {
		model = await ScriptedModel.start();
		modelId = await saveModel(n8n, model);
	});
	afterAll(async () => await model.stop());

	it.each([
		['approve', 'is called', '+15551230005', 1],
		['decline', 'is not called', '+15551230007', 0],
	])('%s: the tool %s', async (decision, _result, reviewer, calls) => {
		const to = reviewer.replace(/.$/, (last) => String(Number(last) + 1));
		const parameters = { resource: 'sms', from: '+15005550006' };
		const tool = twilioTool(credentialId, {
			...parameters,
			operation: 'send',
			to,
			message: "={{ $fromAI('message') }}",
		});
		const review: INode = {
			...twilioTool(credentialId, {
				...parameters,
				operation: 'sendAndWait',
				to: reviewer,
				message: '=Run {{ $tool.name }}?',
			}),
			name: 'Review',
			type: 'n8n-nodes-twilio.twilioHitlTool',
		};
		const path = await saveAgentWorkflow(n8n, modelId, [tool], {}, review);
		model.script([
			{ name: 'Twilio', arguments: { toolParameters: { message: 'Hello' }, hitlParameters: {} } },
		]);
		void runWebhookWorkflow(n8n, path);
		const link = await linkTo(reviewer);
		expect(textsTo(reviewer)[0]).toMatch(/^Run Twilio\?\n/);
		expect(textsTo(to)).toEqual([]);
		await press(link, { decision });
		await until(() => model.toolResults.length > 0);
		expect(textsTo(to)).toHaveLength(calls);
	});
});
