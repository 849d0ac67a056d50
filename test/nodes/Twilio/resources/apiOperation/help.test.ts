import { entriesOf } from '../../../../../nodes/Twilio/catalog';
import { Twilio } from '../../../../../nodes/Twilio/Twilio.node';
import { editorContext } from '../../../../engine/editor';

const helpFor = async (apiOperation: string, parameterHelp = '') =>
	await new Twilio().methods.loadOptions.parameterHelp.call(
		editorContext({
			node: new Twilio(),
			serverUrl: 'http://127.0.0.1:1',
			parameters: { resource: 'apiOperation', operation: 'run', apiOperation, parameterHelp },
		}),
	);

it('explains the operation, its parameters and their values', async () => {
	const [operation, ...parameters] = await helpFor('api_v2010.CreateMessage');
	expect(operation).toEqual({
		name: 'Send a message',
		value: '',
		description: 'POST /2010-04-01/Accounts/{AccountSid}/Messages.json',
	});
	expect(parameters[0]).toMatchObject({
		name: 'To (required)',
		value: 'To',
		description: expect.stringMatching(/^The recipient's phone number .*\.$/),
	});
	const descriptionOf = (id: string) =>
		parameters.find(({ value }) => value === id)?.description ?? '';
	expect(descriptionOf('MediaUrl')).toMatch(/\. A list\.$/);
	expect(descriptionOf('RiskCheck')).toMatch(/One of enable, disable\.$/);
	expect(parameters.map(({ value }) => value)).not.toContain('path.AccountSid');
});

it('has help for every operation, each parameter once', async () => {
	for (const { key } of await entriesOf('')) {
		const values = (await helpFor(key)).map(({ value }) => value);
		expect(values[0]).toBe('');
		expect(new Set(values).size).toBe(values.length);
	}
});

it('keeps the value of another operation', async () => {
	const options = await helpFor('api_v2010.FetchBalance', 'To');
	expect(options.map(({ value }) => value)).toEqual(['', 'To']);
});

it('asks for an operation first', async () => {
	expect(await helpFor('')).toEqual([{ name: 'Choose an API Operation', value: '' }]);
});
