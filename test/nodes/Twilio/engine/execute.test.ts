import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { startLocalServer } from '../../../engine/localServer';
import type { Run } from '../../../engine/runNode';
import { runNode } from '../../../engine/runNode';

const optedOut = {
	status: 400,
	headers: { 'twilio-request-id': 'RQ1' },
	body: {
		code: 21601,
		message: 'Phone number is not a valid SMS sender',
		more_info: 'https://www.twilio.com/docs/errors/21601',
		status: 400,
	},
};

let twilio: Awaited<ReturnType<typeof startLocalServer>>;

beforeEach(async () => {
	twilio = await startLocalServer(({ body }) =>
		body.includes('Refuse') ? optedOut : { body: { sid: 'SM1' } },
	);
});

afterEach(async () => await twilio.stop());

const run = async (more: Partial<Run> = {}) =>
	await runNode({
		node: new Twilio(),
		serverUrl: twilio.url,
		parameters: {
			resource: 'sms',
			operation: 'send',
			from: '+15551230000',
			to: '={{ $json.to }}',
			message: '={{ $json.text }}',
		},
		items: [
			{ to: '+15551230001', text: 'Refuse' },
			{ to: '', text: 'No recipient' },
			{ to: '+15551230001', text: 'Fine' },
		],
		...more,
	});

const refusal = {
	json: {
		error: 'Phone number is not a valid SMS sender',
		message:
			'Twilio error 21601 (HTTP status 400). More about it: https://www.twilio.com/docs/errors/21601 Request ID: RQ1.',
	},
	pairedItem: { item: 0 },
};

const badInput = {
	json: {
		error: '"To" is empty',
		message: 'Fill it in, or check that its expression gives a value.',
	},
	pairedItem: { item: 1 },
};

const success = { json: { sid: 'SM1' }, pairedItem: { item: 2 } };

it('stops at the first failure and says which item it was', async () => {
	await expect(run()).rejects.toMatchObject({
		message: 'Phone number is not a valid SMS sender',
		description: refusal.json.message,
		httpCode: '400',
		context: { itemIndex: 0 },
	});
	expect(twilio.requests).toHaveLength(1);
});

it('with On Error "Continue", gives each failing item its error and goes on with the others', async () => {
	expect(await run({ onError: 'continueRegularOutput' })).toEqual([[refusal, badInput, success]]);
	expect(twilio.requests).toHaveLength(2);
});

it('with On Error "Continue (using error output)", sends failing items there, with their input', async () => {
	const [succeeded, failed] = await run({ onError: 'continueErrorOutput' });

	expect(succeeded).toEqual([success]);
	expect(failed).toEqual([
		{ ...refusal, json: { to: '+15551230001', text: 'Refuse', ...refusal.json } },
		{ ...badInput, json: { to: '', text: 'No recipient', ...badInput.json } },
	]);
});

it.each([
	['fax', 'send', 'fax: '],
	['sms', 'fly', 'sms: fly'],
])('says so when this version has no %s: %s', async (resource, operation, shown) => {
	await expect(run({ parameters: { resource, operation } })).rejects.toMatchObject({
		message: `This version of the Twilio node has no "${shown}"`,
	});
});

it('says so when the credential has no Account SID', async () => {
	await expect(run({ credentials: { authToken: 'token' } })).rejects.toMatchObject({
		message: 'The Twilio credential has no Account SID',
	});
	expect(twilio.requests).toEqual([]);
});
