import type {
	IDataObject,
	IGetNodeParameterOptions,
	INode,
	INodeProperties,
	ResourceMapperField,
} from 'n8n-workflow';
import { jsonParse, NodeOperationError, tryToParseDateTime } from 'n8n-workflow';

import { encodeForm } from '../transport/encode';
import type { AddressKind } from './address';
import { normalizeAddress } from './address';
import { checkBounds } from './bounds';

type DateTime = ReturnType<typeof tryToParseDateTime>;

/** Where fields are read: an execution, or whatever else n8n runs a node in. */
export interface FieldSource {
	getNode(): INode;
	getTimezone(): string;
	getNodeParameter(
		name: string,
		index: number,
		fallback?: unknown,
		options?: IGetNodeParameterOptions,
	): unknown;
}

/** A form: its values by field, and what the editor knew of its fields. */
export interface SavedForm {
	value?: IDataObject | null;
	schema?: ResourceMapperField[];
}

/** What a person entered for one input item, expressions resolved, and checked as it is read. */
export class Item {
	private readonly values = new Map<string, unknown>();

	constructor(
		private readonly context: FieldSource,
		private readonly fields: INodeProperties[],
		/** Of the input items, from 0. */
		readonly index: number,
	) {}

	/** A text as entered, '' where there is none. Throws when it is a list or an object. */
	text(name: string): string {
		const value = this.value(name);
		if (typeof value !== 'object') return String(value);
		throw this.invalid(
			name,
			`must be text, but it is ${kindOf(value)}`,
			'Use an expression that gives text.',
		);
	}

	/** A text that is not blank. Throws when it is. */
	requiredText(name: string): string {
		const text = this.text(name);
		if (text.trim() !== '') return text;
		throw this.invalid(name, 'is empty', 'Fill it in, or check that its expression gives a value.');
	}

	/**
	 * Several texts, trimmed: of a list, or of one text with commas or line breaks between them.
	 * Throws when it is an object, or a list of anything but texts.
	 */
	list(name: string): string[] {
		const value = this.value(name);
		const entries = Array.isArray(value) ? value : this.text(name).split(/[,\n]/);
		if (entries.some((entry) => typeof entry === 'object')) {
			throw this.invalid(name, 'must be a list of texts', 'Use an expression that gives texts.');
		}
		return entries.map((entry) => String(entry ?? '').trim()).filter((entry) => entry !== '');
	}

	/**
	 * A phone number, short code, sender name or channel address such as `whatsapp:+15551234567`,
	 * numbers without spacing. Throws when it is empty or could be none of these.
	 */
	address(name: string, kind: AddressKind): string {
		return this.checkedAddress(name, kind, this.requiredText(name).trim());
	}

	/** As `address`, '' where there is none. */
	optionalAddress(name: string, kind: AddressKind): string {
		const address = this.text(name).trim();
		return address && this.checkedAddress(name, kind, address);
	}

	/** Several addresses, of a list or of one text with commas between them; see `address`. */
	addresses(name: string, kind: AddressKind): string[] {
		const addresses = this.list(name);
		if (addresses.length === 0) {
			throw this.invalid(
				name,
				'is empty',
				'Fill it in, or check that its expression gives a value.',
			);
		}
		// a number with thousands separators is no list of short codes
		const isOne = addresses.length > 1 && addresses.every((part) => /^\+?\d{1,3}$/.test(part));
		return (isOne ? [addresses.join()] : addresses).map((address) =>
			this.checkedAddress(name, kind, address),
		);
	}

	/** The SID of a resource. Throws when it is empty or starts with none of the prefixes. */
	sid(name: string, ...prefixes: string[]): string {
		this.requiredText(name);
		return this.optionalSid(name, ...prefixes);
	}

	/** The SID of a resource, '' where there is none. Throws when it starts with none of the prefixes. */
	optionalSid(name: string, ...prefixes: string[]): string {
		const sid = this.text(name).trim();
		if (!sid || new RegExp(`^(${prefixes.join('|')})[0-9a-fA-F]{32}$`).test(sid)) return sid;
		throw this.invalid(
			name,
			`is not a SID of that kind: "${sid}"`,
			`It starts with ${prefixes.join(' or ')} and has 34 characters.`,
		);
	}

	/** A full URL. Throws when it is empty or has none of the schemes. */
	url(name: string, schemes = ['https', 'http']): string {
		this.requiredText(name);
		return this.optionalUrl(name, schemes);
	}

	/** A full URL, '' where there is none. Throws when it has none of the schemes. */
	optionalUrl(name: string, schemes = ['https', 'http']): string {
		const url = this.text(name).trim();
		if (!url || schemes.some((scheme) => url.toLowerCase().startsWith(`${scheme}://`))) return url;
		const beginnings = schemes.map((scheme) => `${scheme}://`).join(' or ');
		throw this.invalid(name, 'is not a full URL', `It starts with ${beginnings}.`);
	}

	/**
	 * The rows of a fixed collection, each a name and a value.
	 * Throws when one has no name, or anything but texts.
	 */
	pairs(name: string): Array<{ name: string; value: string }> {
		const rows = Object.values(this.value(name) || {}).flat() as IDataObject[];
		return rows.map((row) => {
			const [key, value] = [row.name ?? '', row.value ?? ''];
			if (key !== '' && typeof key !== 'object' && typeof value !== 'object') {
				return { name: String(key), value: String(value) };
			}
			throw this.invalid(
				name,
				'need a name each, and text for a value',
				'Fill them in, or check that their expressions give text.',
			);
		});
	}

	/** A switch. Throws when its expression gives anything but true, false or nothing. */
	flag(name: string): boolean {
		const value = this.value(name);
		if (value === true || value === 'true') return true;
		if (value === false || value === 'false' || value === '') return false;
		throw this.invalid(name, 'must be true or false', 'Use an expression that gives a boolean.');
	}

	/** A number. Throws when there is none. */
	requiredNumber(name: string): number {
		const number = this.number(name);
		if (number !== undefined) return number;
		throw this.invalid(name, 'is empty', 'Fill it in, or check that its expression gives a value.');
	}

	/**
	 * A number, or nothing. Throws when it is something else, and when it is none that the field takes:
	 * the editor keeps people within its bounds, but not expressions.
	 */
	number(name: string): number | undefined {
		const value = this.value(name);
		if (value === '') return undefined;
		const number = typeof value === 'object' ? NaN : Number(value);
		if (!Number.isFinite(number)) {
			throw this.invalid(name, 'must be a number', 'Use an expression that gives a number.');
		}
		const { minValue, maxValue, numberPrecision } = this.fieldAt(name)?.typeOptions ?? {};
		const bounds = { minimum: minValue, maximum: maxValue, integer: numberPrecision === 0 };
		checkBounds(number, bounds, (problem, remedy) => this.invalid(name, problem, remedy));
		return number;
	}

	/**
	 * A moment, or nothing. Without a time zone of its own it is in the workflow's.
	 * Throws when it cannot be read as one.
	 */
	moment(name: string): DateTime | undefined {
		const value = this.value(name);
		if (value === '') return undefined;
		try {
			return tryToParseDateTime(value, this.context.getTimezone());
		} catch {
			throw this.invalid(name, 'must be a date', 'Use an expression that gives a date.');
		}
	}

	/**
	 * An object, given as one or as JSON text; empty where there is none. Throws when it is something
	 * else, and where JSON text is not JSON.
	 */
	object(name: string): IDataObject {
		const value = this.value(name) || {};
		const object: unknown = typeof value === 'string' ? this.parsed(name, value) : value;
		if (typeof object === 'object' && object !== null && !Array.isArray(object)) {
			return object as IDataObject;
		}
		throw this.invalid(name, 'must be a JSON object', 'Write it as { "name": "value" }.');
	}

	/** The values of a form (n8n's resource mapper), by field. Throws when a required one is empty. */
	form(name: string): IDataObject {
		const { value, schema = [] } = this.savedForm(name);
		const isEmpty = (id: string) => String(value?.[id] ?? '').trim() === '';
		const missing = schema.filter(({ id, required }) => required && isEmpty(id));
		if (missing.length === 0) return value ?? {};
		const names = missing.map(({ displayName }) => displayName).join(', ');
		throw this.invalid(name, `has no value for ${names}`, 'Fill in every variable.');
	}

	/** A form (n8n's resource mapper) as it was saved: its values, and its fields. */
	savedForm(name: string): SavedForm {
		return this.context.getNodeParameter(name, this.index, {}) as SavedForm;
	}

	/**
	 * The fields of a collection that are filled in, checked by their type, under Twilio's names:
	 * `statusCallback` is `StatusCallback`, `dateSentAfter` is `DateSent>`. The Account SID is left
	 * out: it is part of the address of a request.
	 */
	parameters(collection: string): IDataObject {
		return this.filledIn(collection, twilioName);
	}

	/** As `parameters`, for an element of TwiML: its attributes are called like the fields. */
	attributes(collection: string) {
		return this.filledIn(collection, (name) => name);
	}

	/** As `parameters`, for a request that makes no sense without any. Throws when none is filled in. */
	requiredParameters(collection: string): IDataObject {
		const parameters = this.parameters(collection);
		if (encodeForm(parameters)) return parameters;
		throw this.invalid(collection, 'is empty', 'Add at least one field and fill it in.');
	}

	/** Whether an AI agent uses the node as a tool. */
	isTool(): boolean {
		return this.context.getNode().type.endsWith('Tool');
	}

	/** The error that says what is wrong with a field, by its label, and how to mend it. */
	invalid(name: string, problem: string, remedy: string): NodeOperationError {
		const label = this.fieldAt(name)?.displayName ?? name;
		return new NodeOperationError(this.context.getNode(), `"${label}" ${problem}`, {
			itemIndex: this.index,
			description: remedy,
		});
	}

	/** What was entered, '' for nothing; an operation need not have the field. Resolved once: it is costly. */
	private value(name: string) {
		if (!this.values.has(name)) this.values.set(name, this.resolved(name));
		return this.values.get(name) as ReturnType<typeof this.resolved>;
	}

	private resolved(name: string) {
		const field = this.fieldAt(name);
		if (!field) return '';
		const extractValue = field.type === 'resourceLocator';
		return this.context.getNodeParameter(name, this.index, '', { extractValue }) ?? '';
	}

	private parsed(name: string, json: string): unknown {
		if (json.trim() === '') return {};
		try {
			return jsonParse(json);
		} catch (thrown) {
			throw this.invalid(
				name,
				`is not valid JSON: ${(thrown as Error).message}`,
				'Write names and texts in double quotes, and check commas and brackets.',
			);
		}
	}

	private filledIn(collection: string, nameOf: (field: string) => string) {
		const fields = this.fieldsOf(collection);
		const given = Object.keys(this.context.getNodeParameter(collection, this.index, {}) as object);
		return Object.fromEntries(
			fields
				.filter(({ name }) => given.includes(name) && name !== 'accountSid')
				.map((field) => [nameOf(field.name), this.typed(`${collection}.${field.name}`, field)]),
		);
	}

	private typed(name: string, { type, typeOptions }: INodeProperties) {
		switch (type) {
			case 'boolean':
				return this.flag(name);
			case 'number':
				return this.number(name);
			case 'dateTime':
				return typeOptions?.dateOnly
					? this.moment(name)?.toISODate()
					: this.moment(name)?.toUTC().toISO({ suppressMilliseconds: true });
			case 'multiOptions':
				return this.list(name);
			default:
				return typeOptions?.multipleValues ? this.list(name) : this.text(name);
		}
	}

	private checkedAddress(name: string, kind: AddressKind, address: string): string {
		const normalized = normalizeAddress(address, kind);
		if (normalized !== undefined) return normalized;
		throw this.invalid(
			name,
			`is not ${kind === 'sender' ? 'a phone number, a sender name' : 'a phone number'} or a channel address: "${address.slice(0, 100)}"`,
			'Use a phone number with its country code, e.g. +15551234567, or an address with its channel, e.g. whatsapp:+15551234567.',
		);
	}

	/** The field at a path such as `options.statusCallback`. */
	private fieldAt(path: string): INodeProperties | undefined {
		const [collection, name] = path.split('.');
		const fields = name === undefined ? this.fields : this.fieldsOf(collection);
		return fields.find((field) => field.name === (name ?? collection));
	}

	private fieldsOf(collection?: string): INodeProperties[] {
		const field = this.fields.find(({ name }) => name === collection);
		return (field?.options ?? []) as INodeProperties[];
	}
}

const kindOf = (value: object) => (Array.isArray(value) ? 'a list' : 'an object');

const twilioName = (name: string) =>
	(name.charAt(0).toUpperCase() + name.slice(1)).replace(/Before$/, '<').replace(/After$/, '>');
