import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installPackage } from '../../sandbox/n8n/package';
import { freePort } from '../../sandbox/n8n/port';
import { N8nRest } from '../../sandbox/n8n/rest';
import { startN8n } from '../../sandbox/n8n/server';
import { accounts } from '../../sandbox/twilio/accounts';
import { startSandbox } from '../../sandbox/twilio/sandbox';
import { until } from '../sandbox/until';
import type { RunningN8n } from './n8n';
import { startWaitingWorkflow, textsSentTo, untilWaiting } from './waitingWorkflow';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

const person = '+15551230001';
const resultTo = '+15551230002';

jest.setTimeout(120_000);

// Redis is no package of npm
(hasRedis ? describe : describe.skip)('queue mode: main, worker and webhook processor', () => {
	const userFolder = mkdtempSync(join(tmpdir(), 'n8n-queue-'));
	const stops: Array<() => unknown> = [() => rmSync(userFolder, { recursive: true, force: true })];
	let n8n: RunningN8n;
	let credentialId: string;

	beforeAll(async () => {
		const twilio = await startSandbox({ stepMs: 10 });
		stops.push(async () => await twilio.stop());
		const redisPort = String(await freePort());
		const redis = spawn('redis-server', ['--port', redisPort, '--bind', '127.0.0.1', '--save', '']);
		stops.push(() => redis.kill());
		await installPackage(userFolder);

		const [main, worker, webhook] = [await freePort(), await freePort(), await freePort()];
		const environment = {
			EXECUTIONS_MODE: 'queue',
			N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: redisPort,
			WEBHOOK_URL: `http://localhost:${webhook}/`,
		};
		const processes = { start: main, worker, webhook } as const;
		let rest: N8nRest | undefined;
		for (const [command, port] of Object.entries(processes)) {
			const started = await startN8n({
				command: command as keyof typeof processes,
				userFolder,
				port,
				twilio,
				environment,
			});
			stops.push(async () => await started.stop());
			rest ??= await N8nRest.signIn(started.url);
		}
		n8n = { rest: rest!, twilio, url: `http://localhost:${webhook}` };
		credentialId = await n8n.rest.saveCredential('Twilio', {
			authType: 'authToken',
			accountSid: accounts.main.sid,
			authToken: accounts.main.authTokens.us1,
		});
	}, 300_000);

	afterAll(async () => {
		for (const stop of stops.reverse()) await stop();
	});

	it.each(['reply', 'delivery'])('waits for %s', async (waitFor) => {
		n8n.twilio.reset();
		n8n.twilio.messages.manual = true;
		await startWaitingWorkflow(n8n, credentialId, [person], { waitFor }, resultTo);
		const url = () => {
			const bodies = n8n.twilio.requests.map(({ body }) => body);
			const found = bodies.find((body) => 'StatusCallback' in body || 'Configuration.Url' in body);
			return (found?.StatusCallback ?? found?.['Configuration.Url']) as string | undefined;
		};
		await until(() => url() !== undefined);
		await untilWaiting(url()!);
		const { sid } = n8n.twilio.messages.all.newestFirst()[0]!.resource;
		if (waitFor === 'reply') n8n.twilio.phone.reply(sid, 'Yes');
		else n8n.twilio.messages.play(sid, 'delivered');
		await until(() => textsSentTo(n8n, resultTo).length > 0);
		const result = textsSentTo(n8n, resultTo)[0]!;
		expect(result).toContain(waitFor === 'reply' ? '"text":"Yes"' : '"status":"delivered"');
	});
});
