import type { INodeProperties } from 'n8n-workflow';

/**
 * A resource locator's ways to name a resource: from a list, by SID, or by the URL of its page in the
 * Twilio Console. The field adds its name, label and description. What is entered is checked by
 * `FieldReader.sid`: n8n gives the regular expressions of a field 250 ms, in which a busy server may not finish.
 * @param searchListMethod name of the node's list search
 * @param prefixes what its SIDs start with
 */
export const sidLocator = (
	searchListMethod: string,
	prefixes: string[],
): Pick<INodeProperties, 'type' | 'default' | 'modes'> => ({
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod, searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: `e.g. ${prefixes[0]}0123456789abcdef0123456789abcdef`,
		},
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://console.twilio.com/…',
		},
	],
});
