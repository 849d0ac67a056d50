import type { ILoadOptionsFunctions, INodeProperties } from 'n8n-workflow';

import { listSearch } from '../../../../nodes/Twilio/methods/listSearch';
import { resources } from '../../../../nodes/Twilio/resources';
import { accountSid } from '../../../engine/runNode';

const sid = (prefix: string) => prefix + '1'.repeat(32);

it.each([
	[
		'searchConferences',
		'Conferences',
		{ sid: sid('CF'), friendly_name: 'Room', status: 'completed', date_created: 'Monday' },
		'Room (completed, Monday)',
	],
	[
		'searchQueues',
		'Queues',
		{ sid: sid('QU'), friendly_name: 'Support', current_size: 3 },
		'Support (3 waiting)',
	],
	[
		'searchRecordings',
		'Recordings',
		{ sid: sid('RE'), call_sid: 'CA1', duration: '6', date_created: 'Monday' },
		'Monday: 6 seconds of CA1',
	],
	[
		'searchTranscriptions',
		'Transcriptions',
		{ sid: sid('TR'), transcription_text: `${'word '.repeat(7)}and more`, date_created: 'Monday' },
		`${'word '.repeat(7)}and m (Monday)`,
	],
] as const)('%s', async (method, path, entry, name) => {
	const asked: string[] = [];
	const context = {
		getCurrentNodeParameter: () => undefined,
		getCredentials: async () => ({ accountSid }),
		helpers: {
			async httpRequestWithAuthentication(_type: string, { url }: { url: string }) {
				asked.push(url);
				return { statusCode: 200, headers: {}, body: { entries: [entry] } };
			},
		},
	} as unknown as ILoadOptionsFunctions;

	expect(await listSearch[method].call(context)).toEqual({
		results: [{ name, value: entry.sid }],
		paginationToken: undefined,
	});
	expect(asked).toEqual([
		`https://api.twilio.com/2010-04-01/Accounts/${accountSid}/${path}.json?PageSize=50`,
	]);
});

it('has a search for every list in the fields, and no other', () => {
	const wanted = Object.values(resources)
		.flatMap((operations) => Object.values(operations))
		.flatMap(({ description }) => description)
		.flatMap(({ modes = [] }: INodeProperties) => modes)
		.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []);
	expect([...new Set(wanted)].sort()).toEqual(Object.keys(listSearch).sort());
});
