import type { IDataObject } from 'n8n-workflow';
import { setTimeout as sleep } from 'node:timers/promises';

interface McpTool {
	name: string;
	description: string;
	inputSchema: IDataObject;
}

interface McpToolResult {
	content: Array<{ text: string }>;
	isError?: boolean;
}

/**
 * A client of the Model Context Protocol over Streamable HTTP.
 * Source: https://modelcontextprotocol.io/specification/2025-03-26/basic/transports
 */
export class McpClient {
	private id = 0;
	private sessionId?: string;

	private constructor(private readonly url: string) {}

	static async connect(url: string): Promise<McpClient> {
		const client = new McpClient(url);
		await client.request('initialize', {
			protocolVersion: '2025-03-26',
			capabilities: {},
			clientInfo: { name: 'test', version: '1' },
		});
		await client.post({ method: 'notifications/initialized' });
		return client;
	}

	async tools(): Promise<McpTool[]> {
		return (await this.request<{ tools: McpTool[] }>('tools/list', {})).tools;
	}

	async call(name: string, args: IDataObject): Promise<McpToolResult> {
		return await this.request('tools/call', { name, arguments: args });
	}

	private async request<Result>(method: string, params: IDataObject): Promise<Result> {
		this.id++;
		const events = await this.post({ id: this.id, method, params });
		const data = /^data: (.*)$/m.exec(events)?.[1] ?? events;
		return (JSON.parse(data) as { result: Result }).result;
	}

	private async post(message: IDataObject): Promise<string> {
		for (let attempt = 0; ; attempt++) {
			const response = await fetch(this.url, {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					accept: 'application/json, text/event-stream',
					...(this.sessionId && { 'mcp-session-id': this.sessionId }),
				},
				body: JSON.stringify({ jsonrpc: '2.0', ...message }),
			});
			// n8n registers webhooks a moment after it says that the workflow is active
			if (response.status === 404 && attempt < 20) {
				await sleep(500);
				continue;
			}
			this.sessionId ??= response.headers.get('mcp-session-id') ?? undefined;
			const text = await response.text();
			if (!response.ok) throw new Error(`MCP ${response.status}: ${text}`);
			return text;
		}
	}
}
