import type { Method } from '../twilio/route';

/** How a parameter’s value is entered and sent. */
export type ParameterType =
	'string' | 'number' | 'boolean' | 'dateTime' | 'date' | 'options' | 'list' | 'json';

/** One parameter of an operation. */
export interface CatalogParameter {
	/** Twilio’s own name, such as `DateSent>` or `Prompt.Say`. */
	name: string;
	in: 'path' | 'query' | 'header' | 'body';
	type: ParameterType;
	required?: true;
	/** One line of help, in plain text. */
	help?: string;
	/** The values to choose from, of `options` and of `list`. */
	options?: string[];
	default?: string | number | boolean;
	minimum?: number;
	maximum?: number;
	/** Set for whole numbers. */
	integer?: true;
	/** Set for a date that can also be relative to today, in Twilio's notation: `-30days`. */
	relative?: true;
	/** The separator of the values of a list besides line breaks; missing if values can contain anything. */
	separator?: 'comma' | 'commaAndSpace';
	/** Set if each entry of a JSON list is a separate value in a form. */
	repeated?: true;
	/** Limits of a text, or of each value of a list. */
	maxLength?: number;
	pattern?: string;
	/**
	 * Set if the parameter stands for a series: `Parameter` for `Parameter1.Name`,
	 * `Parameter1.Value`, `Parameter2.Name` …, entered as a JSON object.
	 */
	series?: string;
	/** Set if the parameter is the whole JSON body, not a field of it. */
	isBody?: true;
}

/** How a list is paged: by a link to the next page, by a token in the query, or not at all. */
export type ListStyle = 'link' | 'token' | 'once';

/** One operation of Twilio’s API. */
export interface CatalogEntry {
	/** The OpenAPI file and the operationId: `messaging_v1.CreateService`. Stays the same in all versions. */
	key: string;
	/** The resource, after its parents: `Service > Phone Number`. */
	resource: string;
	/** The name as a phrase: `Create a phone number`. */
	name: string;
	/** One line of help on the resource or operation. */
	help?: string;
	/** A warning of costs, or that it cannot be undone: one sentence without its period. */
	warning?: string;
	method: Method;
	/** `https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers`, in US1. */
	url: string;
	parameters: CatalogParameter[];
	/** Missing if there is no body. */
	body?: 'form' | 'json';
	/** Missing if the response is not a list. */
	list?: ListStyle;
	/** For lists: the query parameter for the page size, and its maximum. */
	pageSize?: { name: string; maximum: number };
	/** Whether the response is a file. */
	binary?: true;
	/** The URL of the operation's documentation, if it differs from the product's. */
	docs?: string;
	/** For the most used operations: the rank by use, from 0. */
	rank?: number;
	/** For the most used operations: other names, for the search. */
	aliases?: string[];
}

/** The path of an operation's URL, with Twilio's placeholders: `{ServiceSid}`. */
export const pathOf = (url: string): string => url.replace(/^https:\/\/[^/]+/, '');

/** The operations of one product, in the order of the list. */
export type CatalogProduct = CatalogEntry[];
