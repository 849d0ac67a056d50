import { randomUUID } from 'node:crypto';
import type { INode } from 'n8n-workflow';
import { setTimeout as sleep } from 'node:timers/promises';

import { installPackage } from '../../sandbox/n8n/package';
import { accounts } from '../../sandbox/twilio/accounts';
import { TestN8n } from '../e2e/n8n';
import { post } from './post';

const { sid: accountSid, authTokens } = accounts.main;

type BenchNode = Pick<INode, 'type' | 'typeVersion' | 'parameters'> & Partial<INode>;

/** A real n8n with this package, next to a local Twilio. */
export class BenchN8n {
	private constructor(
		private readonly n8n: TestN8n,
		private readonly credentialId: string,
	) {}

	static async start(): Promise<BenchN8n> {
		const n8n = await TestN8n.create();
		try {
			await installPackage(n8n.userFolder);
			await n8n.restart();
			const credential = { authType: 'authToken', accountSid, authToken: authTokens.us1 };
			return new BenchN8n(n8n, await n8n.rest.saveCredential('Twilio', credential));
		} catch (error) {
			await n8n.end();
			throw error;
		}
	}

	get twilio() {
		return this.n8n.twilio;
	}

	/**
	 * Saves and activates a workflow of nodes one after the other, of which the first has the webhook.
	 * n8n does not keep what its executions bring.
	 * @param path of the webhook
	 * @returns the webhook's URL, once n8n knows it
	 */
	async activate(path: string, nodes: BenchNode[]): Promise<string> {
		const named = nodes.map((node, index) => ({
			id: randomUUID(),
			name: `Node ${index}`,
			position: [220 * index, 0] as [number, number],
			credentials: { twilioApi: { id: this.credentialId, name: 'Twilio' } },
			...node,
		}));
		const next = (index: number) => [
			{ node: `Node ${index + 1}`, type: 'main' as const, index: 0 },
		];
		await this.n8n.rest.saveWorkflow(
			{
				name: path,
				nodes: named,
				connections: Object.fromEntries(
					named.slice(1).map((_node, index) => [`Node ${index}`, { main: [next(index)] }]),
				),
				settings: { saveDataSuccessExecution: 'none' },
			},
			true,
		);
		const url = `${this.n8n.url}/webhook/${path}`;
		while ((await post(url, '{}')) === 404) await sleep(100);
		return url;
	}

	async end(): Promise<void> {
		await this.n8n.end();
	}
}
