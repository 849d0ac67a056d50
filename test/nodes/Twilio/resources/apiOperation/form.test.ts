import { entriesOf, findEntry } from '../../../../../nodes/Twilio/catalog';
import { formOf } from '../../../../../nodes/Twilio/resources/apiOperation/form';
import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../../engine/editor';

/** The form that the editor shows for an operation, without what is not shown. */
async function formFor(product: string, apiOperation: string) {
	const context = editorContext({
		node: new Twilio(),
		serverUrl: 'http://127.0.0.1:1',
		parameters: { resource: 'apiOperation', operation: 'run', product, apiOperation },
	});
	const { fields } = await new Twilio().methods.resourceMapping.operationParameters.call(context);
	return fields.filter(({ display }) => display);
}

const labelsOf = async (key: string) =>
	formOf((await findEntry(key))!).map(({ displayName }) => displayName);

/** As n8n's editor makes the name of an AI agent's argument from a label. */
const argumentOf = (label: string) => label.replace(/[^a-zA-Z0-9_-]/g, '_');

it('has labels of at most 40 characters, each with its own argument', async () => {
	for (const entry of await entriesOf('')) {
		const labels = formOf(entry).map(({ displayName }) => displayName);
		expect(labels.filter((label) => label.length > 40 || label === '')).toEqual([]);
		expect(new Set(labels.map(argumentOf)).size).toBe(labels.length);
	}
});

it("has Twilio's names for labels", async () => {
	expect(await labelsOf('api_v2010.CreateMessage')).toEqual(
		expect.arrayContaining(['To', 'MediaUrl', 'ContentVariables']),
	);
	expect(await labelsOf('api_v2010.ListMessage')).toEqual([
		'To',
		'From',
		'DateSent',
		'DateSent Before',
		'DateSent After',
	]);
});

it('distinguishes parameters of the same name', async () => {
	expect(await labelsOf('memory_v1.PatchProfileIdentifier')).toEqual(
		expect.arrayContaining(['idType (path)', 'idType']),
	);
	// the account of the path is not asked for
	expect(await labelsOf('api_v2010.UpdateIncomingPhoneNumber')).toContain('AccountSid');
});

it.each(['messaging', 'verify', '', 'no such product', '={{ $json.product }}'])(
	'is that of the operation, whatever the product %j',
	async (product) => {
		const ids = (await formFor(product, 'messaging_v1.CreateService')).map(({ id }) => id);
		expect(ids).toContain('FriendlyName');
	},
);

it('is empty without an operation, or for an unknown one', async () => {
	expect(await formFor('', '')).toEqual([]);
	expect(await formFor('', 'messaging_v1.constructor')).toEqual([]);
});
