import { runOperation } from '../../../engine/runOperation';

const sid = (prefix: string, digit: number) => prefix + String(digit).repeat(32);

it.each([
	['call', 'Calls', 'CA', 'callSid'],
	['queue', 'Queues', 'QU', 'queueSid'],
	['recording', 'Recordings', 'RE', 'recordingSid'],
	['sms', 'Messages', 'SM', 'messageSid'],
	['transcription', 'Transcriptions', 'TR', 'transcriptionSid'],
])('%s: delete confirms each item', async (resource, path, prefix, field) => {
	const sids = [sid(prefix, 1), sid(prefix, 2)];
	const { requests, items } = await runOperation({
		resource,
		operation: 'delete',
		parameters: { [field]: '={{ $json.sid }}' },
		items: sids.map((each) => ({ sid: each })),
		answers: { status: 204 },
	});
	expect(requests).toEqual(
		sids.map(
			(each) => `DELETE api.twilio.com/2010-04-01/Accounts/{AccountSid}/${path}/${each}.json`,
		),
	);
	expect(items).toEqual([
		{ json: { deleted: true, sid: sids[0] }, pairedItem: { item: 0 } },
		{ json: { deleted: true, sid: sids[1] }, pairedItem: { item: 1 } },
	]);
});
