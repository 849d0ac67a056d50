import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import answerAMessage from '../examples/answer-a-message.json';
import phoneMenu from '../examples/phone-menu.json';
import demoWorkflow from '../examples/send-a-message-and-make-a-call.json';
import type { N8nRest, WorkflowDraft } from './n8n/rest';
import { accounts, apiKeys } from './twilio/accounts';

/** The credentials of the demo workflow, by name. */
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

const workflows = [demoWorkflow, answerAMessage, phoneMenu] as unknown as WorkflowDraft[];

/**
 * Saves the credentials and workflows of the demo in n8n, unless they exist; returns the ID of the first
 * workflow.
 */
export async function importDemo(n8n: N8nRest): Promise<string> {
	const credentialIds = await n8n.idsByName('credentials');
	for (const [name, data] of Object.entries(credentials)) {
		if (!credentialIds.has(name)) credentialIds.set(name, await n8n.saveCredential(name, data));
	}
	const workflowIds = await n8n.idsByName('workflows');
	for (const draft of structuredClone(workflows)) {
		if (workflowIds.has(draft.name)) continue;
		for (const { credentials: used } of draft.nodes) {
			if (used?.twilioApi) used.twilioApi.id = credentialIds.get(used.twilioApi.name) ?? null;
		}
		workflowIds.set(draft.name, await n8n.saveWorkflow(draft));
	}
	return workflowIds.get(demoWorkflow.name)!;
}
