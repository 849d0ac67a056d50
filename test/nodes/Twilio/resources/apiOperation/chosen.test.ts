import { runOperation } from '../../../../engine/runOperation';

const run = async (product: string | undefined, apiOperation: unknown) =>
	await runOperation({
		resource: 'apiOperation',
		operation: 'run',
		parameters: { ...(product !== undefined && { product }), apiOperation } as never,
		answers: { body: {} },
	});

it.each([undefined, '', 'api', 'verify', 'no such product', 'constructor'])(
	'is found by its key, whatever the product %j',
	async (product) => {
		const { requests } = await run(product, 'api_v2010.FetchBalance');
		expect(requests).toEqual(['GET api.twilio.com/2010-04-01/Accounts/{AccountSid}/Balance.json']);
	},
);

it.each(['list', 'key'])('is found if it was entered in the mode %s', async (mode) => {
	const { requests } = await run('', { __rl: true, mode, value: ' api_v2010.FetchBalance ' });
	expect(requests).toHaveLength(1);
});

it.each(['api_v2010.constructor', '__proto__.FetchBalance', 'FetchBalance', 'fax_v1.CreateFax'])(
	'is refused if it does not exist: %s',
	async (key) => {
		await expect(run('api', key)).rejects.toMatchObject({
			message: expect.stringContaining(`is not known to this version of the package: "${key}"`),
			requests: [],
		});
	},
);
