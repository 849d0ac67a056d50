import { entriesOf, searchCatalog } from '../../../../nodes/Twilio/catalog';
import { stem } from '../../../../nodes/Twilio/catalog/stem';
import { SEARCHES } from './searches';

const found = async (product: string, words: string) =>
	searchCatalog(await entriesOf(product), words).map(({ key }) => key);

describe('words', () => {
	it.each(SEARCHES)('"%s" finds %s among the first three', async (words, ...expected) => {
		const first = (await found('', words)).slice(0, 3);
		expect(first.filter((key) => expected.includes(key))).not.toEqual([]);
	});

	it.each([
		['send message', 'api_v2010.CreateMessage'],
		['sms', 'api_v2010.CreateMessage'],
		['make call', 'api_v2010.CreateCall'],
		['buy number', 'api_v2010.CreateIncomingPhoneNumber'],
		['release number', 'api_v2010.DeleteIncomingPhoneNumber'],
		['list messages', 'api_v2010.ListMessage'],
		['get message', 'api_v2010.FetchMessage'],
		['delete message', 'api_v2010.DeleteMessage'],
		['list phone numbers', 'api_v2010.ListIncomingPhoneNumber'],
		['send verification', 'verify_v2.CreateVerification'],
		['check verification', 'verify_v2.CreateVerificationCheck'],
		['lookup', 'lookups_v2.FetchPhoneNumber'],
		['template', 'content_v1.ListContent'],
		['usage', 'api_v2010.ListUsageRecord'],
		['record call', 'api_v2010.CreateCallRecording'],
	])('"%s" finds %s first', async (words, expected) => {
		expect((await found('', words))[0]).toBe(expected);
	});

	it('find the same in any order, singular or plural, and case', async () => {
		const keys = await found('', 'create conversation participant');
		expect((await found('', 'Participant CONVERSATION create')).slice(0, 3)).toEqual(
			keys.slice(0, 3),
		);
		expect((await found('', 'deleting a message'))[0]).toBe(
			(await found('', 'delete messages'))[0],
		);
	});

	it('find words that they begin or misspell', async () => {
		expect((await found('', 'verif'))[0]).toBe('verify_v2.CreateVerification');
		expect((await found('', 'send mesage'))[0]).toBe('api_v2010.CreateMessage');
	});

	it('are ignored if no operation has them, unless there are no others', async () => {
		expect((await found('', 'send zebra message'))[0]).toBe('api_v2010.CreateMessage');
		expect(await found('', 'zebra')).toEqual([]);
		expect(await found('', 'constructor')).toEqual([]);
	});

	it('find only operations of the chosen product', async () => {
		expect((await found('verify', 'create service'))[0]).toBe('verify_v2.CreateService');
		expect((await found('sync', 'create service'))[0]).toBe('sync_v1.CreateService');
	});
});

it.each(['', ' ', 'a', 'how to'])('finds everything for %j, most used first', async (words) => {
	const keys = await found('', words);
	expect(keys.slice(0, 2)).toEqual(['api_v2010.CreateMessage', 'api_v2010.CreateCall']);
	expect(keys).toHaveLength((await entriesOf('')).length);
});

it('finds by path and by key', async () => {
	expect(await found('api', '/Calls/{Sid}')).toEqual([
		'api_v2010.FetchCall',
		'api_v2010.UpdateCall',
		'api_v2010.DeleteCall',
	]);
	expect(await found('', 'api_v2010.CreateQueue')).toEqual(['api_v2010.CreateQueue']);
	expect((await found('', 'CreateMessage'))[0]).toBe('api_v2010.CreateMessage');
});

it.each(['MG', 'MG…', 'MG...', `MG${'0'.repeat(32)}`, 'MG12ab'])(
	'finds the operations on the SID %s, those on the resource itself first',
	async (words) => {
		for (const product of ['', 'messaging']) {
			const keys = await found(product, words);
			expect(keys.slice(0, 3).sort()).toEqual([
				'messaging_v1.DeleteService',
				'messaging_v1.FetchService',
				'messaging_v1.UpdateService',
			]);
			expect(keys).toContain('messaging_v1.CreatePhoneNumber');
			expect(keys).not.toContain('messaging_v1.FetchBrandRegistrations');
		}
	},
);

it('finds by the beginning of a SID that is also a word', async () => {
	expect((await found('', 'IS'))[0]).toMatch(/\.\w+Service$/);
});

it('finds messages by both of their SIDs', async () => {
	for (const words of ['SM', 'MM…']) {
		expect((await found('api', words)).slice(0, 3)).toEqual([
			'api_v2010.FetchMessage',
			'api_v2010.UpdateMessage',
			'api_v2010.DeleteMessage',
		]);
	}
});

it.each([
	['verifies verified verifying verification', 'verify'],
	['messages messaging message', 'messag'],
	['policies policy', 'policy'],
	['addresses address', 'address'],
	['stopped stopping stops', 'stop'],
	['calls calling called', 'call'],
	['subscriptions subscribing subscribed', 'subscrib'],
	['status', 'status'],
	['string', 'string'],
	['constructor', 'constructor'],
])('treats %s as the same', (words, expected) => {
	expect([...new Set(words.split(' ').map(stem))]).toEqual([expected]);
});
