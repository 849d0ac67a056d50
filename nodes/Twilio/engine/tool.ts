import type { INode } from 'n8n-workflow';

/** Whether an AI agent uses a node as a tool, for which n8n has a separate type. */
export const isTool = ({ type }: Pick<INode, 'type'>): boolean => type.endsWith('Tool');
