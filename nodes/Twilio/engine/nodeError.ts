import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

/** The error of an input item. */
export type NodeError = NodeApiError | NodeOperationError;

const isNodeError = (thrown: unknown): thrown is NodeError =>
	thrown instanceof NodeApiError || thrown instanceof NodeOperationError;

/** Turns anything thrown for an item into a node error with the index of the item. */
export function asNodeError(
	context: IExecuteFunctions,
	thrown: unknown,
	itemIndex: number,
): NodeError {
	const error = isNodeError(thrown)
		? thrown
		: new NodeOperationError(context.getNode(), thrown as Error);
	error.context.itemIndex = itemIndex;
	return error;
}

/**
 * The output of an item that failed. It has only these two fields, because n8n before 2.41 recognizes items
 * for the error output by them, and drops the other fields of an item with an error object.
 */
export const errorItem = ({ message, description }: NodeError): IDataObject => ({
	error: message,
	...(description && { message: description }),
});

/** Adapts an error to where n8n shows it. With Retry On Fail, the same error is thrown again. */
type Present = (error: NodeError) => void;

const presented = new WeakSet<NodeError>();

const presenting =
	(present: Present) =>
	async <Result>(run: () => Promise<Result>): Promise<Result> => {
		try {
			return await run();
		} catch (thrown) {
			throw isNodeError(thrown) ? presentOnce(thrown, present) : thrown;
		}
	};

function presentOnce(error: NodeError, present: Present): NodeError {
	if (!presented.has(error)) present(error);
	presented.add(error);
	return error;
}

/**
 * For AI agent tools, and for activations in n8n 2, where n8n shows only the message: adds the description
 * with the remedy to the message, and whether the request may still have gone through. The description
 * stays, because n8n replaces some messages with its own.
 */
export const withDescriptionInMessage = presenting((error) => {
	const { message, description } = error;
	if (description) error.message = `${message.replace(/[.\s]*$/, '.')} ${description}`;
});

/** A URL without the punctuation after it. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

/** For the editor, which renders descriptions as HTML: links work, and everything else is text. */
export const withHtmlDescription = presenting((error) => {
	if (!error.description) return;
	error.description = error.description
		.replace(/&(?=[#\w])/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(URL_IN_TEXT, (url) => `<a href="${url}" target="_blank">${url}</a>`);
});
