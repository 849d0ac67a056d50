import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import demoWorkflow from '../examples/send-a-message-and-make-a-call.json';
import type { N8nRest, WorkflowDraft } from './n8n/rest';
import { accounts, apiKeys } from './twilio/accounts';

/** By the names the demo workflow asks for. */
const credentials: Record<string, ICredentialDataDecryptedObject> = {
	'Twilio auth token': {
		authType: 'authToken',
		accountSid: accounts.main.sid,
		authToken: accounts.main.authTokens.us1,
	},
	'Twilio API key': {
		authType: 'apiKey',
		accountSid: accounts.main.sid,
		apiKeySid: apiKeys.standardUs1.sid,
		apiKeySecret: apiKeys.standardUs1.secret,
		webhookAuthToken: accounts.main.authTokens.us1,
	},
};

/** Puts the credentials and the workflow of the demo into n8n, where they are missing; returns the workflow's id. */
export async function importDemo(n8n: N8nRest): Promise<string> {
	const draft = structuredClone(demoWorkflow) as unknown as WorkflowDraft;
	const saved = await n8n.idsByName('workflows');
	const existing = saved.get(draft.name);
	if (existing) return existing;

	const ids = await n8n.idsByName('credentials');
	for (const [name, data] of Object.entries(credentials)) {
		if (!ids.has(name)) ids.set(name, await n8n.saveCredential(name, data));
	}
	for (const { credentials: used } of draft.nodes) {
		if (used?.twilioApi) used.twilioApi.id = ids.get(used.twilioApi.name) ?? null;
	}
	return await n8n.saveWorkflow(draft);
}
