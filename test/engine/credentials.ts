import type {
	IAuthenticateGeneric,
	ICredentialDataDecryptedObject,
	IDataObject,
	IHttpRequestOptions,
	INode,
	Workflow,
} from 'n8n-workflow';
import { ICredentialsHelper, NodeHelpers } from 'n8n-workflow';

import { TwilioApi } from '../../credentials/TwilioApi.credentials';
import { requestName } from './timeouts';

/**
 * Stands in for n8n's credential store, which is not published on its own: holds one decrypted
 * `twilioApi` credential and signs requests in with it as n8n does. Requests to Twilio's hosts go to
 * a local server, which finds the host they were meant for in the Host header.
 */
export class TestCredentials extends ICredentialsHelper {
	private readonly type = new TwilioApi();

	constructor(
		private readonly data: ICredentialDataDecryptedObject,
		private readonly serverUrl: string,
	) {
		super();
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_typeName: string,
		options: IHttpRequestOptions,
		workflow: Workflow,
		node: INode,
	): Promise<IHttpRequestOptions> {
		const { auth } = (this.type.authenticate as IAuthenticateGeneric).properties;
		const resolve = (value: string) =>
			workflow.expression.getSimpleParameterValue(node, value, 'internal', {
				$credentials: credentials,
			} as never) as string;
		const url = new URL(options.url);
		return {
			...options,
			url: this.serverUrl + url.pathname + url.search,
			headers: {
				...options.headers,
				...requestName(options.abortSignal),
				host: url.host,
			},
			auth: { username: resolve(auth!.username!), password: resolve(auth!.password!) },
		};
	}

	async getDecrypted(): Promise<ICredentialDataDecryptedObject> {
		const values = this.data as never;
		return NodeHelpers.getNodeParameters(
			this.type.properties,
			values,
			true,
			false,
			null,
			null,
		) as IDataObject as ICredentialDataDecryptedObject;
	}

	getParentTypes() {
		return [];
	}

	isCredentialUsableByNode() {
		return true;
	}

	getCredentialsProperties() {
		return this.type.properties;
	}

	async preAuthentication() {
		return undefined;
	}

	async runPreAuthentication() {
		return undefined;
	}

	async getCredentials(): Promise<never> {
		throw new Error('The engine asks for decrypted credentials only');
	}

	async updateCredentials() {}

	async updateCredentialsOauthTokenData() {}
}
