import type { ICredentialDataDecryptedObject, IWorkflowBase } from 'n8n-workflow';

import { N8N_VERSION } from './install';

const isVersion1 = N8N_VERSION.startsWith('1.');

/** The owner of n8n, on this machine only. */
export const OWNER = { email: 'owner@example.com', password: 'Sandbox-owner-1' };

/** A workflow to save. */
export type WorkflowDraft = Pick<IWorkflowBase, 'name' | 'nodes' | 'connections' | 'settings'>;

/** The REST API of n8n's editor, logged in as the owner. */
export class N8nRest {
	private cookie = '';

	private constructor(private readonly url: string) {}

	/** Logs in. In a new n8n, it creates the owner, which also logs in. */
	static async signIn(url: string): Promise<N8nRest> {
		const rest = new N8nRest(url);
		const settings = await rest.request<{ userManagement: { showSetupOnFirstLoad: boolean } }>(
			'GET',
			'settings',
		);
		if (settings.userManagement.showSetupOnFirstLoad) {
			await rest.request('POST', 'owner/setup', {
				...OWNER,
				firstName: 'Sandbox',
				lastName: 'Owner',
			});
		} else {
			await rest.request('POST', 'login', {
				emailOrLdapLoginId: OWNER.email,
				password: OWNER.password,
			});
		}
		return rest;
	}

	/** The IDs of saved credentials or workflows, by name. */
	async idsByName(kind: 'credentials' | 'workflows'): Promise<Map<string, string>> {
		const saved = await this.request<Array<{ id: string; name: string }>>('GET', kind);
		return new Map(saved.map(({ id, name }) => [name, id]));
	}

	/** Saves a credential, by default a Twilio credential; returns its ID. */
	async saveCredential(
		name: string,
		data: ICredentialDataDecryptedObject,
		type = 'twilioApi',
	): Promise<string> {
		const saved = await this.request<{ id: string }>('POST', 'credentials', { name, type, data });
		return saved.id;
	}

	/** Saves and tests a Twilio credential; returns the result that the editor shows. */
	async testCredential(
		name: string,
		data: ICredentialDataDecryptedObject,
	): Promise<{ status: 'OK' | 'Error'; message: string }> {
		const id = await this.saveCredential(name, data);
		return await this.request('POST', 'credentials/test', {
			credentials: { id, name, type: 'twilioApi', data },
		});
	}

	/** Saves a workflow, and activates it if `activate` is true; returns its ID. */
	async saveWorkflow(draft: WorkflowDraft, activate = false): Promise<string> {
		const { id } = await this.request<{ id: string }>('POST', 'workflows', {
			...draft,
			active: false,
			settings: { executionOrder: 'v1', ...draft.settings },
		});
		if (activate) await this.activate(id);
		return id;
	}

	/** Replaces the nodes of a workflow, and removes its connections. */
	async saveNodes(id: string, nodes: WorkflowDraft['nodes']): Promise<void> {
		const { versionId } = await this.request<{ versionId: string }>('GET', `workflows/${id}`);
		await this.request('PATCH', `workflows/${id}`, { nodes, connections: {}, versionId });
	}

	/** Activates a workflow. */
	async activate(id: string): Promise<void> {
		const { versionId } = await this.request<{ versionId: string }>('GET', `workflows/${id}`);
		if (isVersion1) await this.request('PATCH', `workflows/${id}`, { active: true, versionId });
		else await this.request('POST', `workflows/${id}/activate`, { versionId });
	}

	/** The status of a workflow's activation, because n8n 2 activates workflows in the background. */
	async publicationStatus(id: string): Promise<{ triggers: Array<{ errorMessage?: string }> }> {
		return await this.request('GET', `workflows/${id}/publication-status`);
	}

	/** Deactivates a workflow. */
	async deactivate(id: string): Promise<void> {
		if (isVersion1) await this.request('PATCH', `workflows/${id}`, { active: false });
		else await this.request('POST', `workflows/${id}/deactivate`);
	}

	/** Listens for a test event of a trigger, as the button in the editor does. */
	async listen(id: string, trigger: string): Promise<void> {
		await this.request('POST', `workflows/${id}/run`, {
			...(isVersion1 && { workflowData: await this.request('GET', `workflows/${id}`) }),
			triggerToStartFrom: { name: trigger },
		});
	}

	private async request<Answer>(method: string, path: string, body?: object): Promise<Answer> {
		const response = await fetch(`${this.url}/rest/${path}`, {
			method,
			headers: {
				'content-type': 'application/json',
				'browser-id': 'sandbox',
				cookie: this.cookie,
			},
			body: body && JSON.stringify(body),
		});
		const answer = (await response.json()) as { data: Answer; message?: string };
		if (!response.ok) throw new Error(`n8n refused ${method} ${path}: ${answer.message}`);
		const [cookie] = response.headers.getSetCookie();
		if (cookie) this.cookie = cookie.split(';')[0] ?? '';
		return answer.data;
	}
}
