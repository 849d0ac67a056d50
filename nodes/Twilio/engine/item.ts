import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { AddressKind } from './address';
import { looksLikeAddress } from './address';

/** What a person entered for one input item, expressions resolved, and checked as it is read. */
export class Item {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly fields: INodeProperties[],
		private readonly index: number,
	) {}

	/** A text as entered, '' where there is none. Throws when it is a list or an object. */
	text(name: string): string {
		const value = this.context.getNodeParameter(name, this.index, '');
		if (value === null || value === undefined) return '';
		if (typeof value === 'object') {
			const kind = Array.isArray(value) ? 'a list' : 'an object';
			throw this.invalid(
				name,
				`must be text, but it is ${kind}`,
				'Use an expression that gives text.',
			);
		}
		return String(value);
	}

	/** A text that is not blank. Throws when it is. */
	requiredText(name: string): string {
		const text = this.text(name);
		if (text.trim() === '') {
			throw this.invalid(
				name,
				'is empty',
				'Fill it in, or check that its expression gives a value.',
			);
		}
		return text;
	}

	/**
	 * A phone number, short code, sender name or channel address such as `whatsapp:+15551234567`,
	 * without blanks around it. Throws when it is empty or could be none of these.
	 */
	address(name: string, kind: AddressKind): string {
		const address = this.requiredText(name).trim();
		if (!looksLikeAddress(address, kind)) {
			throw this.invalid(
				name,
				`is not ${kind === 'sender' ? 'a phone number, a sender name' : 'a phone number'} or a channel address: "${address}"`,
				'Use a phone number with its country code, e.g. +15551234567, or an address with its channel, e.g. whatsapp:+15551234567.',
			);
		}
		return address;
	}

	/** A switch. Throws when its expression gives anything but true, false or nothing. */
	flag(name: string): boolean {
		const value = this.context.getNodeParameter(name, this.index, false);
		switch (value ?? '') {
			case true:
			case 'true':
				return true;
			case false:
			case 'false':
			case '':
				return false;
			default:
				throw this.invalid(
					name,
					'must be true or false',
					'Use an expression that gives a boolean.',
				);
		}
	}

	/** The field as the editor shows it; of a field in a collection, `collection.field`, its own label. */
	private label(name: string): string {
		let fields = this.fields;
		let label = name;
		for (const part of name.split('.')) {
			const field = fields.find((candidate) => candidate.name === part);
			label = field?.displayName ?? part;
			fields = (field?.options ?? []) as INodeProperties[];
		}
		return label;
	}

	/** The error that says what is wrong with a field, by its label, and how to mend it. */
	private invalid(name: string, problem: string, remedy: string): NodeOperationError {
		return new NodeOperationError(this.context.getNode(), `"${this.label(name)}" ${problem}`, {
			itemIndex: this.index,
			description: remedy,
		});
	}
}
