import type { IDataObject } from 'n8n-workflow';

import { startLocalServer } from '../../../../engine/localServer';
import { runOperation } from '../../../../engine/runOperation';

const sid = (prefix: string) => prefix + '1'.repeat(32);

const download = async (
	apiOperation: string,
	values: IDataObject,
	parameters: IDataObject = {},
) => {
	const elsewhere = await startLocalServer(() => ({
		status: 200,
		headers: { 'content-type': 'text/csv; charset=utf-8' },
		body: 'the bytes',
	}));
	const product = apiOperation.split('_')[0]!;
	const { requests, items } = await runOperation({
		resource: 'apiOperation',
		operation: 'run',
		parameters: {
			product,
			apiOperation: { __rl: true, mode: 'list', value: apiOperation },
			parameters: { mappingMode: 'defineBelow', value: values, schema: [] },
			...parameters,
		},
		answers: {
			status: 307,
			headers: { location: `${elsewhere.url}/file?signature=1` },
			body: { redirect_to: `${elsewhere.url}/file?signature=1` },
		},
	}).finally(async () => await elsewhere.stop());
	return { requests, items, elsewhere: elsewhere.requests };
};

const recording = sid('RE');
const addOn = sid('XR');
const payload = sid('XH');

it.each([
	[
		'api_v2010.FetchRecordingAddOnResultPayloadData',
		{ 'path.ReferenceSid': recording, 'path.AddOnResultSid': addOn, 'path.PayloadSid': payload },
		`api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/${recording}/AddOnResults/${addOn}/Payloads/${payload}/Data.json`,
		payload,
	],
	[
		'bulkexports_v1.FetchDay',
		{ 'path.ResourceType': 'Messages', 'path.Day': '2026-11-23' },
		'bulkexports.twilio.com/v1/Exports/Messages/Days/2026-11-23',
		'2026-11-23',
	],
	[
		'messaging_v1.FetchDeactivation',
		{ 'query.Date': '2026-11-23' },
		'messaging.twilio.com/v1/Deactivations?Date=2026-11-23',
		'file',
	],
])(
	'%s downloads the file it redirects to, without the credential',
	async (key, values, url, name) => {
		const { requests, items, elsewhere } = await download(key, values);
		expect(requests).toEqual([`GET ${url}`]);
		expect(elsewhere).toMatchObject([{ method: 'GET', path: '/file?signature=1' }]);
		expect(elsewhere[0]?.headers).not.toHaveProperty('authorization');
		expect(items).toEqual([
			{
				json: {},
				binary: {
					data: expect.objectContaining({
						data: Buffer.from('the bytes').toString('base64'),
						mimeType: 'text/csv',
						fileName: `${name}.csv`,
						fileExtension: 'csv',
					}),
				},
				pairedItem: { item: 0 },
			},
		]);
	},
);

it('puts the file in the named field', async () => {
	const values = { 'query.Date': '2026-11-23' };
	const named = { binaryPropertyName: 'numbers' };
	const { items } = await download('messaging_v1.FetchDeactivation', values, named);
	expect(Object.keys(items[0]!.binary!)).toEqual(['numbers']);
});
