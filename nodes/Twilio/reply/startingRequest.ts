import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

/** The kind of request that the Twilio Trigger received. */
export type RequestKind = 'message' | 'call';

/** The request that started the execution. */
export interface StartingRequest {
	/** The item of the Twilio Trigger; empty if another node started the execution. */
	received: IDataObject;
	/**
	 * Whether the request waits for a response. `answered`: the trigger has already responded as set in the
	 * previous Reply. `unknown`: n8n does not provide this information.
	 */
	state: 'waiting' | 'answered' | 'unknown';
}

interface Start {
	name: string;
	type: string;
	parameters: IDataObject;
}

const TRIGGER = 'n8n-nodes-twilio.twilioTrigger';
const WEBHOOK = 'n8n-nodes-base.webhook';

/** Execution modes in which a request may wait. Test events use `manual`. */
const MODES = ['webhook', 'manual'];

/** Nodes that start an execution without a request. In a test, the mode is always `manual`. */
const WITHOUT_REQUEST = /^n8n-nodes-base\.(cron|(error|executeWorkflow|schedule)Trigger|interval)$/;

/** The kinds of requests to which the trigger itself responds. */
const NOT_ASKING = ['partialGather', 'status'];

/**
 * The request that started the execution.
 * @param kind the kind of request that the Reply operation is for
 * @throws NodeOperationError when no request waits for it
 */
export function startingRequest(
	context: IExecuteFunctions,
	kind: RequestKind,
	isTool: boolean,
): StartingRequest {
	const refuse = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { itemIndex: 0, description });
	const starts = isTool ? toolStarts(context) : executedParents(context);

	if (!MODES.includes(context.getMode()) || starts.some(({ type }) => WITHOUT_REQUEST.test(type))) {
		throw refuse(
			'No request waits for this reply',
			'Only the execution that the Twilio Trigger started can reply, not a sub-workflow, a schedule or a retried execution. Move this node there, or use the operation Send or Make.',
		);
	}
	if (stateOf(context).isAnswered) {
		throw refuse(
			'The request already has a response',
			'An earlier Reply of this execution sent it. Make sure that only one Reply runs, e.g. in different branches.',
		);
	}
	const trigger = starts.find(({ type }) => type === TRIGGER);
	if (!trigger) {
		const { responseMode } = starts.find(({ type }) => type === WEBHOOK)?.parameters ?? {};
		if (!responseMode) return { received: {}, state: 'unknown' };
		if (responseMode === 'responseNode') return { received: {}, state: 'waiting' };
		throw refuse(
			'The Webhook node does not wait for this reply',
			'Start the workflow with the Twilio Trigger, with Reply set to Use Reply Operation.',
		);
	}

	const received = (nodeOf(context, trigger.name).first()?.json ?? {}) as IDataObject;
	const receivedKind = received.kind === 'message' ? 'message' : received.kind && 'call';
	if (receivedKind && receivedKind !== kind) {
		throw refuse(
			`This reply is for a ${kind}, but the Twilio Trigger received a ${String(receivedKind)}`,
			`Set Resource to ${receivedKind === 'call' ? 'Call' : 'Message'}.`,
		);
	}
	if (trigger.parameters.reply !== 'replyNode') {
		throw refuse(
			'The Twilio Trigger does not wait for this reply',
			'In the Twilio Trigger, set Reply to Use Reply Operation.',
		);
	}
	if (NOT_ASKING.includes(String(received.kind))) {
		throw refuse(
			`The Twilio Trigger does not wait for a reply to requests of the kind ${String(received.kind)}`,
			'Add an If node before this node that checks the field "kind".',
		);
	}
	const { afterwards } = (received.raw ?? {}) as IDataObject;
	return { received, state: afterwards ? 'answered' : 'waiting' };
}

/** Tells later Replies in the same execution that the response has been sent. */
export function markAnswered(context: IExecuteFunctions): void {
	stateOf(context).isAnswered = true;
}

/** The state that n8n keeps with the execution and shares between all its nodes. */
const stateOf = (context: IExecuteFunctions) =>
	(context.getContext('flow').twilioReply ??= {}) as { isAnswered?: boolean };

const nodeOf = (context: IExecuteFunctions, name: string) =>
	context.getWorkflowDataProxy(0).$(name) as {
		isExecuted: boolean;
		params: IDataObject;
		first(): { json: IDataObject } | undefined;
	};

const executedParents = (context: IExecuteFunctions): Start[] =>
	context
		.getParentNodes(context.getNode().name, { includeNodeParameters: true })
		.filter(({ name, disabled }) => !disabled && nodeOf(context, name).isExecuted)
		.map(({ name, type, parameters }) => ({ name, type, parameters: { ...parameters } }));

/** The node that started the execution of a tool, which has no parent nodes. Only n8n 2 provides it. */
function toolStarts(context: IExecuteFunctions): Start[] {
	const { name, type } = context.getExecutionContext?.()?.triggerNode ?? {};
	if (!name || !type) return [];
	return [{ name, type, parameters: nodeOf(context, name).params }];
}
