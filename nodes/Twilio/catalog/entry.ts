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
	/** Set where a number has no fraction. */
	integer?: true;
	/** Set where a date can also be relative to today, in Twilio’s words: `-30days`. */
	relative?: true;
	/** What separates the values of a list, other than line breaks; missing if they can contain anything. */
	separator?: 'comma' | 'commaAndSpace';
	/** Set if each entry of a JSON list is a separate value in a form. */
	repeated?: true;
	/** Of a text, or of each value of a list. */
	maxLength?: number;
	pattern?: string;
	/**
	 * Set where the parameter stands for a series: `Parameter` for `Parameter1.Name`,
	 * `Parameter1.Value`, `Parameter2.Name` …, entered as a JSON object.
	 */
	series?: string;
	/** Set where the parameter is the whole JSON body, not a field of it. */
	isBody?: true;
}

/** How a list is paged: by Twilio’s link to the next page, by a token to ask with, or not at all. */
export type ListStyle = 'link' | 'token' | 'once';

/** One operation of Twilio’s API. */
export interface CatalogEntry {
	/** Stays the same over versions: the OpenAPI file and the operationId, `messaging_v1.CreateService`. */
	key: string;
	/** What it works on, with what that belongs to: `Service > Phone Number`. */
	resource: string;
	/** What it does, as a person would say it: `Create a phone number`. */
	name: string;
	/** One line on the resource or operation. */
	help?: string;
	/** What it costs or cannot be undone, one sentence without its period. */
	warning?: string;
	method: Method;
	/** `https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers`, in US1. */
	url: string;
	parameters: CatalogParameter[];
	/** Missing where there is no body. */
	body?: 'form' | 'json';
	/** Missing where the answer is no list. */
	list?: ListStyle;
	/** Of a list: the query parameter for the size of a page, and the most that it takes. */
	pageSize?: { name: string; maximum: number };
	/** Whether the answer is a file. */
	binary?: true;
	/** The URL of its documentation, where that is not its product’s. */
	docs?: string;
	/** Of an operation that people use much: its place among those, from 0. */
	rank?: number;
	/** Of an operation that people use much: what else they call it, for the search. */
	aliases?: string[];
}

/** The path of an operation's URL, with its placeholders as Twilio writes them: `{ServiceSid}`. */
export const pathOf = (url: string): string => url.replace(/^https:\/\/[^/]+/, '');

/** The operations of one product, in the order people look for them. */
export type CatalogProduct = CatalogEntry[];
