import type {
	IDataObject,
	IGetNodeParameterOptions,
	INode,
	INodeProperties,
	INodePropertyOptions,
	ResourceMapperField,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isObject } from '../twilio/isObject';
import type { Refuse } from './values/refuse';

/** The part of an n8n context that reads fields. */
export interface FieldSource {
	getNode(): INode;
	getTimezone(): string;
	/** Missing where there are no items that an expression could refer to. */
	evaluateExpression?(expression: string, index: number): unknown;
	getNodeParameter(
		name: string,
		index: number,
		fallback?: unknown,
		options?: IGetNodeParameterOptions,
	): unknown;
}

/** The values of a node's fields for one input item as entered, with expressions resolved. */
export class EnteredFields {
	private readonly values = new Map<string, unknown>();

	constructor(
		protected readonly context: FieldSource,
		private readonly fields: INodeProperties[],
		/** Of the input items, from 0. */
		readonly index: number,
	) {}

	/** The error that says what is wrong with a field, by its label, and how to fix it. */
	invalid(name: string, problem: string, remedy: string): NodeOperationError {
		const label = this.fieldAt(name)?.displayName ?? name;
		return new NodeOperationError(this.context.getNode(), `"${label}" ${problem}`, {
			itemIndex: this.index,
			description: remedy,
		});
	}

	protected refuse(name: string): Refuse {
		return (problem, remedy) => this.invalid(name, problem, remedy);
	}

	protected empty(name: string): NodeOperationError {
		const remedy = 'Fill it in, or check that its expression returns a value.';
		return this.invalid(name, 'is empty', remedy);
	}

	protected isBlank(name: string): boolean {
		const value = this.value(name);
		return typeof value === 'string' && value.trim() === '';
	}

	/** The value as entered, '' if there is none, or if the operation does not have the field. */
	protected value(name: string): NonNullable<unknown> {
		return (this.fieldAt(name) && this.entered(name)) ?? '';
	}

	/**
	 * The value as entered; undefined if it is missing, or its expression returns nothing. Resolving is
	 * slow, so it is done once. A field of a collection is resolved alone, unless the whole collection
	 * has been: the expressions of other fields may fail, e.g. when a trigger is activated.
	 */
	protected entered(path: string): unknown {
		const [name, inner] = path.split('.') as [string, string?];
		if (inner !== undefined && this.values.has(name)) {
			const collection = this.collection(name);
			return Object.hasOwn(collection, inner) ? collection[inner] : undefined;
		}
		if (!this.values.has(path)) {
			const extractValue = this.fieldAt(path)?.type === 'resourceLocator';
			this.values.set(path, this.context.getNodeParameter(path, this.index, '', { extractValue }));
		}
		return this.values.get(path);
	}

	protected collection(name: string): IDataObject {
		return this.asObject(name, this.entered(name));
	}

	protected asObject(name: string, value: unknown): IDataObject {
		if (isObject(value)) return value;
		if ((value ?? '') === '') return {};
		throw this.invalid(
			name,
			'must be an object',
			'Use an expression that returns an object with a value for each name.',
		);
	}

	protected schemaOf(name: string): ResourceMapperField[] {
		const { schema } = this.collection(name);
		return Array.isArray(schema) ? (schema as unknown as ResourceMapperField[]) : [];
	}

	/** The field at a path such as `options.statusCallback`. */
	protected fieldAt(path: string): INodeProperties | undefined {
		const [collection, name] = path.split('.');
		const fields = name === undefined ? this.fields : this.fieldsOf(collection);
		return fields.find((field) => field.name === (name ?? collection));
	}

	protected fieldsOf(collection?: string): INodeProperties[] {
		const field = this.fields.find(({ name }) => name === collection);
		return (field?.options ?? []) as INodeProperties[];
	}

	/** The values of a field with options; undefined if it takes any value, or its options come from Twilio. */
	protected optionsOf(name: string): string[] | undefined {
		const { type, options = [] } = this.fieldAt(name) ?? {};
		if (options.length === 0 || (type !== 'options' && type !== 'multiOptions')) return undefined;
		return (options as INodePropertyOptions[]).map(({ value }) => String(value));
	}
}
