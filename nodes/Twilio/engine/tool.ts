import type { INode } from 'n8n-workflow';

/** Whether an AI agent uses a node as a tool: n8n gives it a type of its own then. */
export const isTool = ({ type }: Pick<INode, 'type'>): boolean => type.endsWith('Tool');
