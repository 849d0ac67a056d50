import express from 'express';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HookContext, WebhookContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INodeExecutionData,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import { TwilioTrigger } from '../../nodes/Twilio/TwilioTrigger.node';
import { testWorkflow, webhookId } from './workflow';

interface TriggerOptions {
	parameters: IDataObject;
	/** Where requests to Twilio's hosts go. */
	serverUrl: string;
	credentials: ICredentialDataDecryptedObject;
	/** Where n8n is, as the world outside sees it, if that matters. */
	n8nUrl?: string;
	/** What the URLs of the webhooks have in them, if that matters. */
	webhookId?: string;
}

interface Log {
	level: 'error' | 'warn';
	/** The message and all that comes with it. */
	text: string;
}

/**
 * The Twilio Trigger in a workflow of n8n's real engine, with its webhooks on a real HTTP server that
 * does with them what n8n does. n8n itself is tested in test/e2e/.
 */
export class TestTrigger {
	/** The items that each started execution got. */
	readonly executions: INodeExecutionData[][] = [];
	/** What the node logged. */
	readonly logs: Log[] = [];
	/** Has n8n fail to start executions. */
	failsToStart = false;
	/** What n8n does before it starts an execution with items. */
	beforeStart?: (items: INodeExecutionData[]) => Promise<void>;
	/** What the workflow returns as its reply. */
	workflowAnswer: unknown = '<Response><Pause/></Response>';
	/** What n8n keeps in its database. */
	staticData: IDataObject = {};
	/** n8n starts each test with none, and keeps it while it listens. */
	private testStaticData: IDataObject = {};
	private readonly node = new TwilioTrigger();
	private readonly credentialId = randomUUID();

	private constructor(
		private readonly options: TriggerOptions,
		private readonly server: Server,
	) {}

	static async create(options: TriggerOptions): Promise<TestTrigger> {
		const app = express();
		const server = app.listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		const trigger = new TestTrigger(options, server);
		app.use(express.raw({ type: () => true, limit: '16mb' }));
		app.use(async (request, response) => {
			try {
				await trigger.serve(request, response);
			} catch {
				response.status(500).end();
			}
		});
		return trigger;
	}

	get n8nUrl(): string {
		return this.options.n8nUrl ?? `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	get url(): string {
		return `${this.n8nUrl}/webhook/${this.options.webhookId ?? webhookId}/webhook`;
	}

	get testUrl(): string {
		return this.url.replace('/webhook/', '/webhook-test/');
	}

	/** Sets parameters anew. */
	set(parameters: IDataObject): void {
		this.options.parameters = parameters;
	}

	/**
	 * As n8n does when a workflow becomes active, or when it listens for a test event. When that fails,
	 * n8n deactivates: with the static data it had before, or with the test's.
	 */
	async activate({ isTest = false } = {}): Promise<void> {
		if (isTest) this.testStaticData = {};
		const context = this.hookContext(isTest);
		const { checkExists, create } = this.node.webhookMethods.default;
		try {
			if (!(await checkExists.call(context))) await create.call(context);
		} catch (error) {
			if (isTest) this.save(context, isTest);
			await this.deactivate({ isTest });
			throw error;
		}
		this.save(context, isTest);
	}

	async deactivate({ isTest = false } = {}): Promise<boolean> {
		const context = this.hookContext(isTest, 'internal');
		const removed = await this.node.webhookMethods.default.delete.call(context);
		this.save(context, isTest);
		return removed;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private workflow() {
		const { node, n8nUrl, credentialId } = this;
		return testWorkflow({ node, credentialId, ...this.options, n8nUrl });
	}

	private hookContext(
		isTest: boolean,
		mode: WorkflowExecuteMode = isTest ? 'manual' : 'trigger',
	): HookContext {
		const { workflow, testedNode, additionalData } = this.workflow();
		const context = new HookContext(workflow, testedNode, additionalData, mode, 'activate', {
			webhookDescription: this.node.description.webhooks!.find(({ name }) => name === 'default')!,
			isTest,
		} as never);
		Object.assign(
			context.getWorkflowStaticData('node'),
			structuredClone(isTest ? this.testStaticData : this.staticData),
		);
		return this.listenTo(context);
	}

	private save(context: HookContext, isTest: boolean): void {
		const staticData = structuredClone({ ...context.getWorkflowStaticData('node') });
		if (isTest) this.testStaticData = staticData;
		else this.staticData = staticData;
	}

	/** Has files come from where the other requests go, although they are asked for without a credential. */
	private redirectDownloads({ helpers }: WebhookContext): void {
		const { httpRequest } = helpers;
		helpers.httpRequest = async (options) => {
			const { host, pathname, search } = new URL(options.url);
			const url = this.options.serverUrl + pathname + search;
			return await httpRequest({ ...options, url, headers: { ...options.headers, host } });
		};
	}

	private listenTo<Context extends HookContext | WebhookContext>(context: Context): Context {
		const log =
			(level: Log['level']) =>
			(...all: unknown[]) =>
				this.logs.push({ level, text: JSON.stringify(all) });
		Object.defineProperty(context, 'logger', { value: { error: log('error'), warn: log('warn') } });
		return context;
	}

	private async serve(request: express.Request, response: express.Response): Promise<void> {
		const { workflow, testedNode, additionalData } = this.workflow();
		const sent: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
		const type = request.headers['content-type'] ?? '';
		const isJson = type.startsWith('application/json');
		Object.assign(request, {
			// n8n parses a multipart body itself, and keeps none of it
			rawBody: type.startsWith('multipart/') ? undefined : sent,
			body: isJson
				? JSON.parse(sent.toString())
				: Object.fromEntries(new URLSearchParams(sent.toString())),
		});
		const isTest = request.path.startsWith('/webhook-test/');
		const name = request.path.endsWith('/fallback') ? 'setup' : 'default';
		const webhookDescription = this.node.description.webhooks!.find((each) => each.name === name)!;
		const mode = isTest ? 'manual' : 'webhook';
		const context = new WebhookContext(
			workflow,
			testedNode,
			{ ...additionalData, httpRequest: request, httpResponse: response } as never,
			mode,
			{ webhookDescription, isTest } as never,
			[],
			null,
		);
		this.redirectDownloads(context);
		const { workflowData, webhookResponse, noWebhookResponse } = await this.node.webhook.call(
			this.listenTo(context),
		);
		if (workflowData) {
			await this.beforeStart?.(workflowData[0]!);
			if (this.failsToStart) throw new Error('n8n could not start the workflow');
			this.executions.push(workflowData[0]!);
		}
		if (noWebhookResponse) return;
		const setting = (value: string | undefined, fallback: unknown) =>
			workflow.expression.getSimpleParameterValue(
				testedNode,
				value,
				mode,
				{},
				undefined,
				fallback as never,
			);
		response.status(Number(setting(webhookDescription.responseCode as string, 200)));
		const isAnswered =
			setting(webhookDescription.responseMode as string, 'onReceived') === 'onReceived';
		if (isAnswered) response.send(webhookResponse);
		else if (typeof this.workflowAnswer === 'string') response.send(this.workflowAnswer);
		else response.json(this.workflowAnswer);
	}
}
