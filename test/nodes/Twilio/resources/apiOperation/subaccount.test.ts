import { runOperation } from '../../../../engine/runOperation';

const subaccount = `AC${'2'.repeat(32)}`;

const run = async (product: string, apiOperation: string, accountSid = subaccount) =>
	await runOperation({
		resource: 'apiOperation',
		operation: 'run',
		parameters: { product, apiOperation, options: { accountSid }, limit: 1 },
		answers: { status: 200, body: { calls: [], accounts: [], services: [] } },
	});

it('works on a subaccount if the path has {AccountSid}', async () => {
	const { requests } = await run('api', 'api_v2010.ListCall');
	expect(requests).toEqual([
		`GET api.twilio.com/2010-04-01/Accounts/${subaccount}/Calls.json?PageSize=1`,
	]);
});

it.each([
	['messaging', 'messaging_v1.ListService'],
	['verify', 'verify_v2.ListService'],
	['api', 'api_v2010.ListAccount'],
])('refuses a subaccount elsewhere, before anything is sent: %s %s', async (product, key) => {
	await expect(run(product, key)).rejects.toMatchObject({
		message: '"Account SID" cannot be used here',
		description: expect.stringContaining('a credential of the subaccount'),
		requests: [],
	});
	expect((await run(product, key, '')).requests).toHaveLength(1);
});
