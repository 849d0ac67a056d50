import type { INodeProperties } from 'n8n-workflow';

/**
 * A resource locator's ways to name a resource: from a list, by SID, or by the URL of its page in the
 * Twilio console. The field adds its name, label and description.
 * @param searchListMethod name of the node's list search
 * @param prefixes what its SIDs start with
 */
export const sidLocator = (
	searchListMethod: string,
	prefixes: string[],
): Pick<INodeProperties, 'type' | 'default' | 'modes'> => {
	const sid = `(?:${prefixes.join('|')})[0-9a-fA-F]{32}`;
	return {
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
				validation: [
					{
						type: 'regex',
						properties: {
							regex: `\\s*${sid}\\s*`,
							errorMessage: `It starts with ${prefixes.join(' or ')} and has 34 characters`,
						},
					},
				],
			},
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: 'e.g. https://console.twilio.com/…',
				extractValue: { type: 'regex', regex: `https://[^/]*twilio\\.com/.*?(${sid})` },
				validation: [
					{
						type: 'regex',
						properties: {
							regex: `https://[^/]*twilio\\.com/.*${sid}.*`,
							errorMessage: `The address of its page in the Twilio console, with ${prefixes.join(' or ')}… in it`,
						},
					},
				],
			},
		],
	};
};
