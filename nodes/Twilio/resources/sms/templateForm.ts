import type { IDataObject, ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';

import { inSubaccount } from '../../engine/subaccount';
import { sidIn } from '../../engine/values/formats';
import { createClient } from '../../transport/client';
import { sendRequest } from '../../transport/sendRequest';

const TEMPLATE = 'GET https://content.twilio.com/v1/Content/{Sid}';

/**
 * The variables of the chosen Content Template as a form: variables with a sample value, and variables with
 * a placeholder in the template's content. A removed variable keeps the template's default.
 * Source: https://www.twilio.com/docs/content/content-api-resources
 */
export async function templateVariables(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const chosen = this.getCurrentNodeParameter('contentSid', { extractValue: true }) as string;
	if (!chosen) return { fields: [] };
	const Sid = sidIn(chosen.trim(), 'HX');
	const client = inSubaccount(this, await createClient(this), [TEMPLATE]);
	const { variables, types } = await sendRequest(client, TEMPLATE, { path: { Sid } });
	const samples = (variables ?? {}) as IDataObject;
	const names = [...new Set([...Object.keys(samples), ...placeholdersIn(types)])].sort(inOrder);
	return {
		fields: names.map((name) => ({
			id: name,
			displayName: samples[name] ? `${name} (e.g. ${String(samples[name])})` : name,
			// a variable without a sample has no default, so it is required
			required: !samples[name],
			defaultMatch: false,
			display: true,
			type: 'string',
		})),
	};
}

/** Sorts numbers by value. */
const inOrder = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** The names in `{{name}}`, anywhere in the texts, titles and links of a template. */
const placeholdersIn = (types: unknown): string[] =>
	[...JSON.stringify(types ?? {}).matchAll(/\{\{\s*([^{}\s"\\]+)\s*\}\}/g)].map(
		([, name]) => name!,
	);
