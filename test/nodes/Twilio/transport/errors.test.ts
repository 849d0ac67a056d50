import { Twilio } from '../../../../nodes/Twilio/Twilio.node';
import { link } from '../../../engine/link';
import type { Answer } from '../../../engine/localServer';
import { startLocalServer } from '../../../engine/localServer';
import { runNode } from '../../../engine/runNode';

const UNCERTAIN =
	'The request may still have gone through. Do not send it again before checking the Twilio Console.';

const send = async (serverUrl: string) =>
	await runNode({
		node: new Twilio(),
		serverUrl,
		credentials: { accountSid: 'AC1', authToken: 'very-secret-token' },
		parameters: {
			resource: 'sms',
			operation: 'send',
			from: '+15551230000',
			to: '+15551230001',
			message: 'Hello',
		},
	});

const sendAndAnswer = async (answer: Answer) => {
	const server = await startLocalServer(() => answer);
	try {
		return await send(server.url);
	} finally {
		await server.stop();
	}
};

const url = 'https://www.twilio.com/docs/errors/20001';

it.each<[string, unknown, string, string]>([
	[
		'a legacy error',
		{ code: 20001, message: 'Bad', more_info: url, status: 400 },
		'Bad',
		`Twilio error 20001 (HTTP 400). Details: ${link(url)}`,
	],
	[
		'a camel-case error',
		{ code: 20001, message: 'Bad', httpStatusCode: 400, userError: true },
		'Bad',
		`Twilio error 20001 (HTTP 400). Details: ${link('https://www.twilio.com/docs/api/errors/20001')}`,
	],
	[
		'an RFC 9457 error',
		{ type: url, title: 'Bad', status: 400, code: 20001, detail: 'Too short' },
		'Bad: Too short',
		`Twilio error 20001 (HTTP 400). Details: ${link(url)}`,
	],
	[
		'a SCIM error',
		{ schemas: ['x'], code: 20001, status: 400, detail: 'Bad', moreInfo: url },
		'Bad',
		`Twilio error 20001 (HTTP 400). Details: ${link(url)}`,
	],
	[
		'a bulk error',
		{ errors: [{ code: 20001, message: 'Bad', infoUrl: url }] },
		'Bad',
		`Twilio error 20001 (HTTP 400). Details: ${link(url)}`,
	],
])('reads %s', async (_kind, body, message, description) => {
	await expect(sendAndAnswer({ status: 400, body })).rejects.toMatchObject({
		message,
		description,
		httpCode: '20001',
		context: { status: 400 },
	});
});

it('escapes markup in Twilio’s messages', async () => {
	const body = { code: 20001, message: 'Bad', more_info: 'see <b>"A&B"</b>' };
	await expect(sendAndAnswer({ status: 400, body })).rejects.toMatchObject({
		description: 'Twilio error 20001 (HTTP 400). Details: see &lt;b>"A&amp;B"&lt;/b>',
	});
});

it('contains the request ID for Twilio Support', async () => {
	const answer = {
		status: 404,
		headers: { 'twilio-request-id': 'RQ123' },
		body: { code: 20405, message: 'Not found', more_info: url },
	};
	await expect(sendAndAnswer(answer)).rejects.toMatchObject({
		description: `Twilio error 20405 (HTTP 404). Details: ${link(url)} Request ID: RQ123.`,
	});
});

it.each([
	['an HTML page', { status: 502, body: '<html>Bad gateway</html>' }],
	['an empty body', { status: 503, body: '' }],
	['a success that is not JSON', { status: 200, body: 'OK' }],
	['a success that is nothing', { status: 201, body: 'null' }],
])('warns that a send may have gone through if the response is %s', async (_kind, answer) => {
	await expect(sendAndAnswer(answer)).rejects.toMatchObject({
		message: `Could not parse Twilio’s response (HTTP ${answer.status})`,
		description: UNCERTAIN,
	});
});

it('does not follow a redirect, which could take the credential elsewhere', async () => {
	const elsewhere = await startLocalServer(() => ({ body: { sid: 'SM1' } }));
	const headers = { location: `${elsewhere.url}/2010-04-01` };

	await expect(sendAndAnswer({ status: 307, headers })).rejects.toMatchObject({ httpCode: '307' });
	expect(elsewhere.requests).toEqual([]);
	await elsewhere.stop();
});

it('says that nothing was sent without a connection', async () => {
	const server = await startLocalServer(() => ({}));
	await server.stop();

	await expect(send(server.url)).rejects.toMatchObject({
		message: 'Could not connect to Twilio',
		description: expect.stringMatching(/^Reason: .*ECONNREFUSED.*\. Nothing was sent\.$/),
	});
});

it('never shows the secret', async () => {
	const secrets = ['very-secret-token', Buffer.from('AC1:very-secret-token').toString('base64')];
	const server = await startLocalServer(() => ({}));
	await server.stop();

	const unreachable = async () => await send(server.url);
	const failing = async () => await sendAndAnswer({ status: 500, body: '' });
	for (const sending of [unreachable, failing]) {
		const error: Error = await sending().then(
			() => new Error('It did not fail'),
			(thrown: Error) => thrown,
		);
		const everything = JSON.stringify(error, Object.getOwnPropertyNames(error)) + error.stack;
		for (const secret of secrets) expect(everything).not.toContain(secret);
	}
});
