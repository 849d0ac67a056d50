import { Socket } from 'node:net';

import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import type { Run } from '../../../engine/runNode';
import { runNode } from '../../../engine/runNode';
import { byAuthToken } from '../trigger/account';
import { cases } from './cases';
import type { FaultyServer } from './faultyServers';
import { deserted, expired, hesitant, mute, resetting, unknown, untrusted } from './faultyServers';

const run = async (place: FaultyServer, more: Pick<Run, 'parameters'> & Partial<Run>) =>
	await runNode({ node: new Twilio(), serverUrl: place.url, credentials: byAuthToken, ...more });

let place: FaultyServer;

afterEach(() => {
	place.stop();
	jest.restoreAllMocks();
});

describe.each([
	['an expired certificate', expired, 1, /^Reason: certificate has expired\. Nothing was sent\.$/],
	[
		'a certificate that nobody trusts',
		untrusted,
		1,
		/^Reason: self-signed certificate in certificate chain\. Nothing was sent\.$/,
	],
	[
		'a name that DNS does not know',
		unknown,
		5,
		/^Reason: getaddrinfo ENOTFOUND nowhere\.invalid\. Nothing was sent\.$/,
	],
	[
		'nobody there',
		deserted,
		5,
		/^Reason: connect ECONNREFUSED 127\.0\.0\.1:\d+\. Nothing was sent\.$/,
	],
	[
		'a connection that is reset at once',
		resetting,
		5,
		/^Reason: .*ECONNRESET.*\. Nothing was sent\.$/,
	],
	[
		'a connection that does not come about',
		mute,
		5,
		/^Reason: no response within 300 ms\. Nothing was sent\.$/,
	],
] as const)('%s', (_name, open, attempts, description) => {
	const requestOptions = open === mute ? { timeout: 300 } : {};

	describe.each(['GET', 'POST', 'DELETE'] as const)('%s', (method) => {
		let connect: jest.SpyInstance;
		const key = `SM${'1'.repeat(32)}`;
		const parameters = { ...cases[method].parameters, requestOptions };

		beforeEach(async () => {
			place = await open();
			connect = jest.spyOn(Socket.prototype, 'connect');
		});

		afterEach(() => expect(connect).toHaveBeenCalledTimes(attempts));

		it('stop', async () => {
			await expect(run(place, { parameters, items: [{ key }] })).rejects.toMatchObject({
				message: 'Could not connect to Twilio',
				description: expect.stringMatching(description),
				context: { itemIndex: 0 },
			});
		});

		it('continue', async () => {
			const onError = 'continueRegularOutput';
			const [items] = await run(place, { parameters, items: [{ key }], onError });
			expect(items).toEqual([
				{
					json: {
						error: 'Could not connect to Twilio',
						message: expect.stringMatching(description),
					},
					pairedItem: { item: 0 },
				},
			]);
		});
	});
});

it('sends each message once, on the first connection that works', async () => {
	const server = await hesitant(4);
	place = server;
	const texts = ['One', 'Two', 'Three'];
	const { parameters } = cases.POST;
	const [items] = await run(place, { parameters, items: texts.map((key) => ({ key })) });
	const bodies = server.bodies.map((body) => new URLSearchParams(body).get('Body'));
	expect([...bodies].sort()).toEqual([...texts].sort());
	expect(items!.map(({ json }) => json.sid)).toEqual(
		texts.map((text) => `SM${bodies.indexOf(text) + 1}`),
	);
});
