import type { IDataObject, ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';

import { operationParameters } from '../resources/apiOperation/form';
import { callerOf } from '../transport/caller';
import { send } from '../transport/send';

/**
 * The variables of the chosen Content Template, as a form. Each shows its sample value.
 * Source: https://www.twilio.com/docs/content/content-api-resources
 */
async function templateVariables(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const Sid = this.getCurrentNodeParameter('contentSid', { extractValue: true }) as string;
	if (!Sid) return { fields: [] };
	const caller = await callerOf(this);
	const route = 'GET https://content.twilio.com/v1/Content/{Sid}';
	const { variables } = (await send(caller, route, { path: { Sid } })) as {
		variables?: IDataObject;
	};
	return {
		fields: Object.entries(variables ?? {}).map(([name, sample]) => ({
			id: name,
			displayName: sample ? `${name} (e.g. ${sample})` : name,
			required: true,
			defaultMatch: false,
			display: true,
			type: 'string',
		})),
	};
}

/** The forms of the node's resource mappers, by the names the fields use. */
export const resourceMapping = { operationParameters, templateVariables };
