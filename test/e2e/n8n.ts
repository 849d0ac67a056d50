import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installPackage } from '../../sandbox/n8n/package';
import { freePort } from '../../sandbox/n8n/port';
import { N8nRest } from '../../sandbox/n8n/rest';
import type { N8nServer } from '../../sandbox/n8n/server';
import { startN8n } from '../../sandbox/n8n/server';
import { accounts } from '../../sandbox/twilio/accounts';
import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { startSandbox } from '../../sandbox/twilio/sandbox';

/** An n8n with the parts that tests use: where its webhooks are, its REST API, and its Twilio. */
export type RunningN8n = Pick<TestN8n, 'url' | 'rest' | 'twilio'>;

/** A real n8n next to a local Twilio, on a user folder of its own that outlives restarts. */
export class TestN8n {
	readonly userFolder = mkdtempSync(join(tmpdir(), 'n8n-e2e-'));
	rest!: N8nRest;
	private server?: N8nServer;

	private constructor(readonly twilio: Sandbox) {}

	/** n8n itself is not running yet. */
	static async create(): Promise<TestN8n> {
		return new TestN8n(await startSandbox({ stepMs: 10, webhookTimeoutMs: 5000 }));
	}

	get url(): string {
		if (!this.server) throw new Error('n8n is not running');
		return this.server.url;
	}

	async restart(environment?: Record<string, string>): Promise<void> {
		await this.server?.stop();
		this.server = await startN8n({
			userFolder: this.userFolder,
			port: await freePort(),
			twilio: this.twilio,
			environment,
		});
		this.rest = await N8nRest.signIn(this.server.url);
	}

	/** Stops everything and removes the user folder. */
	async end(): Promise<void> {
		await this.server?.stop();
		await this.twilio.stop();
		rmSync(this.userFolder, { recursive: true, force: true });
	}
}

/** A running n8n with the package, and the ID of a credential of the main account. */
export async function startTestN8n(): Promise<{ n8n: TestN8n; credentialId: string }> {
	const n8n = await TestN8n.create();
	await installPackage(n8n.userFolder);
	await n8n.restart();
	const { sid: accountSid, authTokens } = accounts.main;
	const credentialId = await n8n.rest.saveCredential('Twilio', {
		authType: 'authToken',
		accountSid,
		authToken: authTokens.us1,
	});
	return { n8n, credentialId };
}
