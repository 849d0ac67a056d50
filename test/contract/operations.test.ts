import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { resources } from '../../nodes/Twilio/resources';
import { Twilio } from '../../nodes/Twilio/Twilio.node';
import { accounts } from '../../sandbox/twilio/accounts';
import type { Sandbox } from '../../sandbox/twilio/sandbox';
import { startSandbox } from '../../sandbox/twilio/sandbox';
import { runNode } from '../engine/runNode';

/** Every field of every operation, filled in. */
const filledIn: Record<string, IDataObject> = {
	'call: make': {
		from: '+15005550006',
		to: '+15551230001',
		twiml: false,
		message: 'Hello',
		options: { statusCallback: 'https://example.com/status' },
	},
	'sms: send': {
		from: '+15005550006',
		to: '+15551230001',
		toWhatsapp: true,
		message: 'Hello',
		options: { statusCallback: 'https://example.com/status' },
	},
};

const operations = Object.entries(resources).flatMap(([resource, records]) =>
	Object.entries(records).map(([name, record]) => ({ resource, name, record })),
);

const namesOf = (fields: INodeProperties[]): string[] =>
	fields.flatMap(({ name, type, options }) =>
		type === 'collection'
			? namesOf(options as INodeProperties[]).map((inner) => `${name}.${inner}`)
			: [name],
	);

const namesIn = (parameters: IDataObject): string[] =>
	Object.entries(parameters).flatMap(([name, value]) =>
		typeof value === 'object'
			? namesIn(value as IDataObject).map((inner) => `${name}.${inner}`)
			: [name],
	);

let twilio: Sandbox;

beforeAll(async () => {
	twilio = await startSandbox();
});

afterAll(async () => await twilio.stop());

it.each(operations)(
	'$resource: $name, every field filled in, is a request of Twilio’s OpenAPI files',
	async ({ resource, name, record }) => {
		const parameters = filledIn[`${resource}: ${name}`]!;
		expect(namesIn(parameters).sort()).toEqual(namesOf(record.description).sort());

		twilio.reset();
		await runNode({
			node: new Twilio(),
			serverUrl: twilio.url,
			credentials: {
				accountSid: accounts.main.sid,
				authToken: accounts.main.authTokens.us1,
			},
			parameters: { resource, operation: name, ...parameters },
		});

		expect(twilio.violations).toEqual([]);
		expect(twilio.requests).toMatchObject([{ carriedOut: true }]);
	},
);
