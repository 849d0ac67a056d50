import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { listSearch } from '../../../../nodes/Twilio/methods/listSearch';
import { resources } from '../../../../nodes/Twilio/resources';
import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { accounts } from '../../../../sandbox/twilio/accounts';
import type { Sandbox } from '../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../sandbox/twilio/sandbox';
import { editorContext } from '../../../engine/editor';
import { runNode } from '../../../engine/runNode';
import { until } from '../../../sandbox/until';

let twilio: Sandbox;

const tested = (parameters: IDataObject) => ({
	node: new Twilio(),
	serverUrl: twilio.url,
	credentials: { accountSid: accounts.main.sid, authToken: accounts.main.authTokens.us1 },
	parameters,
});

const addresses = { from: '+15005550006', to: '+15551230001' };

/** Something for each list to find. */
beforeAll(async () => {
	twilio = await startSandbox({ stepMs: 5 });
	const run = async (resource: string, operation: string, parameters: IDataObject, items = [{}]) =>
		await runNode({ ...tested({ resource, operation, ...parameters }), items });
	await run('sms', 'send', { ...addresses, message: 'First' });
	await run('sms', 'send', { ...addresses, message: 'Last' });
	await run('call', 'make', { ...addresses, message: 'Hello', options: { record: true } });
	await run('participant', 'add', { ...addresses, conferenceSid: 'Stand-up' });
	await run('queue', 'create', { friendlyName: 'Support' });
	await until(() => twilio.recordings.all.newestFirst().length > 0);
});

afterAll(async () => await twilio.stop());

const find = async (
	method: keyof typeof listSearch,
	filter?: string,
	page?: string,
	parameters: IDataObject = {},
) => await listSearch[method].call(editorContext(tested(parameters)), filter, page);

it.each<[keyof typeof listSearch, RegExp, RegExp]>([
	['searchApplications', /./, /^AP/],
	['searchCalls', /\+15005550006.*\+15551230001/, /^CA/],
	['searchConferences', /Stand-up/, /^CF/],
	['searchMessages', /\+15005550006 to \+15551230001: Last/, /^SM/],
	['searchMessagingServices', /./, /^MG/],
	['searchQueues', /Support/, /^QU/],
	['searchRecordings', /second/, /^RE/],
	['searchSenders', /\+1\d+ \(.+\)/, /^\+1/],
	['searchTemplates', /\(en\)/, /^HX/],
	['searchTranscriptions', /./, /^TR/],
])('%s finds what the account has, by a name a person knows', async (method, name, value) => {
	const { results } = await find(method);
	expect(results[0]).toMatchObject({
		name: expect.stringMatching(name),
		value: expect.stringMatching(value),
	});
	expect(twilio.violations).toEqual([]);
});

it('shows the newest first, and what the person looks for', async () => {
	const names = ({ results }: Awaited<ReturnType<typeof find>>) => results.map(({ name }) => name);
	expect(names(await find('searchMessages'))).toEqual([
		expect.stringContaining('Last'),
		expect.stringContaining('First'),
	]);
	expect(names(await find('searchMessages', 'FIRST'))).toEqual([expect.stringContaining('First')]);
	expect(names(await find('searchMessages', 'nothing like it'))).toEqual([]);
});

it('goes on with the next page', async () => {
	const parameters = {
		resource: 'sms',
		operation: 'send',
		...addresses,
		message: '={{ $json.n }}',
	};
	const items = Array.from({ length: 55 }, (_, n) => ({ n: n + 1 }));
	await runNode({ ...tested(parameters), items });
	const first = await find('searchMessages');
	const second = await find('searchMessages', '', String(first.paginationToken));
	expect(first.results).toHaveLength(50);
	expect(second.results).toHaveLength(7);
	expect(second.paginationToken).toBeUndefined();
});

it('looks into the subaccount that is chosen', async () => {
	const { results } = await find('searchMessages', '', undefined, {
		resource: 'sms',
		operation: 'get',
		options: { accountSid: accounts.sub.sid },
	});
	expect(results).toEqual([]);
});

it('has a search for every list in the fields, and no other', () => {
	const wanted = Object.values(resources)
		.flatMap((operations) => Object.values(operations))
		.flatMap(({ description }) => description)
		.flatMap(({ modes = [] }: INodeProperties) => modes)
		.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []);
	expect([...new Set(wanted)].sort()).toEqual(Object.keys(listSearch).sort());
});
