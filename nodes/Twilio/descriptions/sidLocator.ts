import type { INodeProperties } from 'n8n-workflow';

/**
 * The modes of a resource locator: from a list, by SID, or by the URL of a Twilio Console page. The field
 * adds its name, label and description. `FieldReader.sid` checks the value, because n8n gives regular
 * expressions of a field only 250 ms, which a busy server may exceed.
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
