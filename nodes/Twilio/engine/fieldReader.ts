import type { IDataObject, INodeProperties, ResourceMapperField } from 'n8n-workflow';

import { CLEAR } from '../transport/encode';
import type { AddressKind } from '../twilio/address';
import { normalizeAddress } from '../twilio/address';
import { isObject } from '../twilio/isObject';
import { EnteredFields } from './enteredFields';
import { interpolate } from '../twiml/interpolation';
import { isTool } from './tool';
import { booleanValue } from './values/boolean';
import type { DateTime } from './values/dateTime';
import { dateText, dateTimeText, dateTimeValue } from './values/dateTime';
import { pathSegment, sidFormat, sidIn, urlFormat, webUrl } from './values/formats';
import { objectValue } from './values/json';
import { listValue } from './values/list';
import { numberValue } from './values/number';
import type { Refuse } from './values/refuse';
import { shorten } from './values/refuse';
import type { TextLimits } from './values/text';
import { textValue } from './values/text';

/** Limits that Twilio documents for text fields, by field name. */
export type Limits = Record<string, TextLimits>;

/** A form as it was saved: its values by field, and its fields as the editor knew them. */
export interface SavedForm {
	value?: IDataObject | null;
	schema?: ResourceMapperField[];
}

/** Reads the fields of one input item, with expressions resolved, and checks each value as it is read. */
export class FieldReader extends EnteredFields {
	/**
	 * A text as entered, '' if the field is empty. Throws when it is a list or an object, outside its
	 * limits, or not one of the field's options.
	 */
	text(name: string, limits?: TextLimits): string {
		const value = this.value(name);
		if (value === '') return '';
		return textValue(value, { options: this.optionsOf(name), ...limits }, this.refuse(name));
	}

	/** A text that is not blank. Throws when it is, and as `text` does. */
	requiredText(name: string, limits?: TextLimits): string {
		if (this.isBlank(name)) throw this.empty(name);
		return this.text(name, limits);
	}

	/**
	 * A text of markup that is not blank. If it has expressions inside, their values are escaped; if it is
	 * a single expression, that returns markup. Throws when it is blank.
	 */
	markup(name: string): string {
		const { context, index } = this;
		const { evaluateExpression } = context;
		const interpolated =
			evaluateExpression &&
			interpolate(context.getNode().parameters[name], (expression) =>
				evaluateExpression.call(context, expression, index),
			);
		return interpolated ?? this.requiredText(name);
	}

	/**
	 * Several texts, trimmed: of a list, or of one text with line breaks between them, and commas where
	 * they cannot be part of an entry. Each row of a field with several may be a list.
	 * Throws when one is an object, or not one of the field's options.
	 */
	list(name: string, limits?: TextLimits): string[] {
		const value = this.value(name);
		const separator = limits?.format === webUrl ? 'commaAndSpace' : 'line';
		const hasRows = this.fieldAt(name)?.typeOptions?.multipleValues;
		const entries = hasRows
			? [value].flat().flatMap((row) => listValue(row, separator, this.refuse(name)))
			: listValue(value, 'comma', this.refuse(name));
		const options = this.optionsOf(name);
		return entries.map((entry) => textValue(entry, { options, ...limits }, this.refuse(name)));
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
		if (addresses.length === 0) throw this.empty(name);
		// a number with thousands separators is no list of short codes
		const isOne = addresses.length > 1 && addresses.every((part) => /^\+?\d{1,3}$/.test(part));
		return (isOne ? [addresses.join()] : addresses).map((address) =>
			this.checkedAddress(name, kind, address),
		);
	}

	/**
	 * The SID of a resource, entered as such or as the URL of its page in the Twilio Console. Throws when
	 * it is empty or starts with none of the prefixes.
	 */
	sid(name: string, ...prefixes: string[]): string {
		const sid = sidIn(this.requiredText(name).trim(), ...prefixes);
		return textValue(sid, { format: sidFormat(...prefixes) }, this.refuse(name));
	}

	/** The SID of a resource, '' where there is none. Throws when it starts with none of the prefixes. */
	optionalSid(name: string, ...prefixes: string[]): string {
		return this.isBlank(name) ? '' : this.sid(name, ...prefixes);
	}

	/**
	 * A SID or name for a placeholder of the route, trimmed. Throws when it is empty or would lead to
	 * another path.
	 * @param prefixes of a SID that the URL of a page in the Twilio Console can stand for
	 */
	pathSegment(name: string, ...prefixes: string[]): string {
		const segment = this.requiredText(name, { format: pathSegment });
		return prefixes.length > 0 ? sidIn(segment, ...prefixes) : segment;
	}

	/** A full URL. Throws when it is empty or has none of the schemes. */
	url(name: string, schemes = ['https', 'http']): string {
		return this.requiredText(name, { format: urlFormat(...schemes) });
	}

	/** A full URL, '' where there is none. Throws when it has none of the schemes. */
	optionalUrl(name: string, schemes?: string[]): string {
		return this.isBlank(name) ? '' : this.url(name, schemes);
	}

	/**
	 * The rows of a fixed collection, each a name and a value. Without a value, that is where an
	 * expression gives null or undefined, a row is left out.
	 * @param limits of the values; with `json`, a list gives a row for each entry
	 * @throws when a row has no name, or anything but texts
	 */
	nameValuePairs(name: string, limits: TextLimits = {}): Array<{ name: string; value: string }> {
		const refuse: Refuse = () =>
			this.invalid(
				name,
				'needs a name and a text value in every row',
				'Fill them in, or check that their expressions return text.',
			);
		return Object.values(this.collection(name))
			.flat()
			.flatMap((row) => {
				if (!isObject(row)) throw refuse('', '');
				const key = textValue(row.name ?? '', { minLength: 1 }, refuse);
				const values = limits.json ? [row.value].flat(Infinity) : [row.value];
				return (values as unknown[])
					.filter((value) => value !== undefined && value !== null)
					.map((value) => ({ name: key, value: textValue(value, limits, refuse) }));
			});
	}

	/**
	 * The rows of a fixed collection of texts; a value is undefined if it is missing, or comes from an
	 * expression that returns nothing. Throws when a row is not an object, or a value not a text.
	 */
	rows(name: string): Array<Record<string, string | undefined>> {
		const refuse = this.refuse(name);
		return Object.values(this.collection(name))
			.flat()
			.map((row) => {
				if (!isObject(row))
					throw refuse('has a row that is not an object', 'Enter it in the form.');
				const texts = Object.entries(row).map(([key, value]) => [
					key,
					textValue(value ?? '', {}, refuse),
				]);
				return Object.fromEntries(texts) as Record<string, string>;
			});
	}

	/** A boolean, false if it is empty. Throws when its value is neither true nor false. */
	boolean(name: string): boolean {
		return !this.isBlank(name) && booleanValue(this.value(name), this.refuse(name));
	}

	/** A number. Throws when there is none. */
	requiredNumber(name: string): number {
		const number = this.number(name);
		if (number === undefined) throw this.empty(name);
		return number;
	}

	/**
	 * A number; undefined if the field is empty. Throws when it is something else, or outside the field's
	 * limits, which the editor enforces only for values that are typed in.
	 */
	number(name: string): number | undefined {
		if (this.isBlank(name)) return undefined;
		const { minValue, maxValue, numberPrecision } = this.fieldAt(name)?.typeOptions ?? {};
		const limits = { minimum: minValue, maximum: maxValue, decimals: numberPrecision };
		return numberValue(this.value(name), limits, this.refuse(name));
	}

	/**
	 * A date with a time; undefined if the field is empty. Without a time zone, it is in the workflow's.
	 * Throws when it is not a date.
	 */
	dateTime(name: string): DateTime | undefined {
		if (this.isBlank(name)) return undefined;
		return dateTimeValue(this.value(name), this.context.getTimezone(), this.refuse(name));
	}

	/**
	 * An object, given as one or as JSON text; empty where there is none. Throws when it is something
	 * else, and where JSON text is not JSON.
	 */
	object(name: string): IDataObject {
		return this.isBlank(name) ? {} : objectValue(this.value(name), this.refuse(name));
	}

	/** A form (n8n's resource mapper) as it was saved: its values, and its fields. */
	savedForm(name: string): SavedForm {
		return this.collection(name) as SavedForm;
	}

	/** The values of a form, by field, as entered. */
	formValues(name: string): IDataObject {
		const value = this.asObject(name, this.collection(name).value);
		// older versions of n8n save `false` for switches that were never added
		const removed = this.schemaOf(name).filter((field) => field.removed);
		const isLeftOver = (id: string, entered: unknown) =>
			(entered === false || entered === '') && removed.some((field) => field.id === id);
		return Object.fromEntries(
			Object.entries(value).filter(([id, entered]) => !isLeftOver(id, entered)),
		);
	}

	/**
	 * The fields of a collection that are filled in, checked by their type, under Twilio's names:
	 * `statusCallback` is `StatusCallback`, `dateSentAfter` is `DateSent>`. The Account SID is left
	 * out: it is part of the address of a request. Fields whose names end in Url or Callback take
	 * URLs.
	 * @param limits of the texts that can be less than any
	 */
	parameters(collection: string, limits?: Limits): IDataObject {
		return withoutEmpty(this.added(collection, twilioName, limits));
	}

	/** As `parameters`, for an element of TwiML: its attributes are called like the fields. */
	attributes(collection: string, limits?: Limits) {
		return withoutEmpty(this.added(collection, (name) => name, limits));
	}

	/**
	 * As `parameters`, for an update: a field that was added and is empty is sent empty, which clears
	 * it. Throws when there are no fields.
	 */
	requiredParameters(collection: string, limits?: Limits): IDataObject {
		const parameters = Object.entries(this.added(collection, twilioName, limits));
		if (parameters.length > 0) {
			return Object.fromEntries(
				parameters.map(([name, value]) => [name, value === '' ? CLEAR : value]),
			);
		}
		throw this.invalid(collection, 'is empty', 'Add at least one field and fill it in.');
	}

	/** Whether a field has nothing but spaces. */
	isEmpty(name: string): boolean {
		return this.isBlank(name);
	}

	/** Whether a field was added to a collection and left empty. */
	isLeftEmpty(path: string): boolean {
		const [collection, name] = path.split('.') as [string, string];
		const value = this.collection(collection)[name];
		return typeof value === 'string' && value.trim() === '';
	}

	/** A text of a collection: '' where it was left empty, the fallback where it was not added. */
	textOr(path: string, fallback: string): string {
		return this.isLeftEmpty(path) ? '' : this.text(path) || fallback;
	}

	/** Whether an AI agent uses the node as a tool. */
	isTool(): boolean {
		return isTool(this.context.getNode());
	}

	/** The fields of a collection that were added, '' for those that are empty. */
	private added(collection: string, nameOf: (field: string) => string, limits: Limits = {}) {
		// resolving the whole collection once is faster than field by field
		this.collection(collection);
		return Object.fromEntries(
			this.fieldsOf(collection)
				.filter(({ name }) => name !== 'accountSid')
				.map((field) => {
					const value = this.typed(`${collection}.${field.name}`, field, limits[field.name]);
					return [nameOf(field.name), value] as const;
				})
				.filter(([, value]) => value !== undefined),
		);
	}

	/** The value of a field of a collection by its type; '' if it is empty, undefined if it was not added. */
	private typed(name: string, field: INodeProperties, limits?: TextLimits) {
		const { type, typeOptions } = field;
		if ((this.entered(name) ?? undefined) === undefined) return undefined;
		if (type === 'boolean') return this.boolean(name);
		if (this.isBlank(name)) return '';
		switch (type) {
			case 'number':
				return this.number(name);
			case 'dateTime':
				return (typeOptions?.dateOnly ? dateText : dateTimeText)(this.dateTime(name)!);
			case 'multiOptions':
				return this.list(name);
			default:
				return typeOptions?.multipleValues
					? this.list(name)
					: this.text(name, limits ?? (isUrl(field) ? { format: webUrl } : undefined));
		}
	}

	private checkedAddress(name: string, kind: AddressKind, address: string): string {
		const normalized = normalizeAddress(address, kind);
		if (normalized !== undefined) return normalized;
		throw this.invalid(
			name,
			`is not ${kind === 'sender' ? 'a phone number, a sender name' : 'a phone number'} or a channel address: "${shorten(address)}"`,
			'Use a phone number with its country code, e.g. +15551234567, or an address with its channel, e.g. whatsapp:+15551234567.',
		);
	}
}

const withoutEmpty = <Value>(values: Record<string, Value>) =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

const isUrl = ({ name }: INodeProperties) => /(url|callback)$/i.test(name);

const twilioName = (name: string) =>
	(name.charAt(0).toUpperCase() + name.slice(1)).replace(/Before$/, '<').replace(/After$/, '>');
