// n8n's own Node runs this without tsx, whose loader would be measured too.
import type { ILoadOptionsFunctions } from 'n8n-workflow';

import type * as node from '../../../nodes/Twilio/Twilio.node';

const [, , what, product, apiOperation] = process.argv;
const { Twilio } = require('../../../dist/nodes/Twilio/Twilio.node.js') as typeof node;
const { resourceMapping, listSearch } = new Twilio().methods;
const context = {
	getCurrentNodeParameter: (name: string) => ({ product, apiOperation })[name],
} as unknown as ILoadOptionsFunctions;

const asked = {
	form: async () => (await resourceMapping.operationParameters.call(context)).fields,
	search: async () => (await listSearch.searchOperations.call(context, 'get')).results,
}[what as 'form' | 'search'];

async function measure(): Promise<void> {
	const start = performance.now();
	const { length } = await asked();
	const time = performance.now() - start;
	if (length === 0) throw new Error(`The ${what} of ${product} is empty`);
	process.send!(time);
}

void measure();
