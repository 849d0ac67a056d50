import type { IDataObject } from 'n8n-workflow';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call of a tool as the model asks for it. */
export interface ToolCall {
	name: string;
	arguments: IDataObject;
}

/** A request to the model, as far as tests read it. */
interface ChatRequest {
	messages: Array<{ role: string; content: string }>;
	tools?: Array<{ function: { name: string; description: string; parameters: IDataObject } }>;
}

/**
 * A model with OpenAI's API that follows a script instead of thinking: it asks for the tool calls that it
 * was given, a turn each, and ends the conversation after them.
 * Source: https://platform.openai.com/docs/api-reference/chat
 */
export class ScriptedModel {
	/** The requests since the script was set. */
	requests: ChatRequest[] = [];
	private turns: ToolCall[][] = [];
	private readonly server = createServer(async (request, response) => {
		const body = (await request.toArray()).map(String).join('');
		this.requests.push(JSON.parse(body) as ChatRequest);
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify(this.answer(this.turns.shift() ?? [])));
	});

	static async start(): Promise<ScriptedModel> {
		const model = new ScriptedModel();
		await new Promise<void>((resolve) => model.server.listen(0, '127.0.0.1', resolve));
		return model;
	}

	/** The base URL of the API. */
	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
	}

	/** Sets what to ask for: the calls of one turn at once. */
	script(...turns: ToolCall[][]): void {
		this.turns = turns;
		this.requests = [];
	}

	/** The tools that the agent offered. */
	get tools() {
		return (this.requests[0]?.tools ?? []).map((tool) => tool.function);
	}

	/** What the tools gave, in the order of the calls. */
	get toolResults(): string[] {
		return (this.requests.at(-1)?.messages ?? [])
			.filter(({ role }) => role === 'tool')
			.map(({ content }) => content);
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private answer(calls: ToolCall[]) {
		const turn = this.requests.length;
		return {
			id: `chatcmpl-${turn}`,
			object: 'chat.completion',
			created: 0,
			model: 'scripted',
			choices: [
				{
					index: 0,
					finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
					message: {
						role: 'assistant',
						content: calls.length > 0 ? null : 'Done',
						...(calls.length > 0 && {
							tool_calls: calls.map((call, index) => ({
								id: `call_${turn}_${index}`,
								type: 'function',
								function: { name: call.name, arguments: JSON.stringify(call.arguments) },
							})),
						}),
					},
				},
			],
			usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		};
	}
}
