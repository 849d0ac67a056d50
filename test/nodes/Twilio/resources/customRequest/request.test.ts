import { rows, send } from './customRequest';

const FORM = 'application/x-www-form-urlencoded';
const url = '/v1/Things';

it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
	'%s sends a form as it was filled in',
	async (method) => {
		const { requests } = await send({
			method,
			url,
			bodyType: 'form',
			form: rows('parameter', ['To', '+1 555'], ['Tag', 'ä'], ['Tag', 'b&c'], ['Body', '']),
		});
		expect(requests).toMatchObject([
			{
				method,
				path: url,
				headers: { 'content-type': FORM },
				body: 'To=%2B1+555&Tag=%C3%A4&Tag=b%26c&Body=',
			},
		]);
	},
);

it.each([
	['an object', '={{ { name: "Ä", tags: [1, 2.5], nested: { none: null } } }}'],
	['text', '{ "name": "Ä", "tags": [1, 2.5],\n "nested": { "none": null } }'],
])('sends JSON given as %s', async (_kind, json) => {
	const { requests } = await send({ method: 'POST', url, bodyType: 'json', json });
	expect(requests).toMatchObject([
		{
			headers: { 'content-type': 'application/json' },
			body: '{"name":"Ä","tags":[1,2.5],"nested":{"none":null}}',
		},
	]);
});

it.each([
	['not JSON', 'is not valid JSON: Unexpected token'],
	['{ "a": 1, }', 'is not valid JSON: Expected double-quoted property name in JSON at position 10'],
	['{ "name": }', 'is not valid JSON: '],
	['[1]', 'must be a JSON object, but it is a list'],
	['={{ [1] }}', 'must be a JSON object, but it is a list'],
	['"text"', 'must be JSON'],
])('refuses JSON that is %s', async (json, problem) => {
	await expect(send({ method: 'POST', url, bodyType: 'json', json })).rejects.toMatchObject({
		message: expect.stringContaining(`"JSON" ${problem}`),
		requests: [],
	});
});

it.each([
	{ method: 'POST', bodyType: 'none' },
	{ method: 'POST' },
	{ method: '={{ "GET" }}', bodyType: 'json', json: '{"a":1}' },
])('sends no body with %j', async (parameters) => {
	const { requests } = await send({ url, ...parameters });
	expect(requests).toMatchObject([{ body: '' }]);
	expect(requests[0]!.headers).not.toHaveProperty('content-type');
});

it('accepts a method from an expression, and refuses invalid ones', async () => {
	const { requests } = await send({ method: '={{ "PATCH" }}', url });
	expect(requests).toMatchObject([{ method: 'PATCH' }]);
	await expect(send({ method: '={{ "TRACE" }}', url })).rejects.toMatchObject({
		message: '"Method" is "TRACE"',
		requests: [],
	});
});

it('sends the headers that are filled in', async () => {
	const { requests } = await send({
		method: 'PUT',
		url,
		bodyType: 'json',
		json: '{"a":1}',
		headers: rows(
			'header',
			['If-Match', '"1"'],
			['X-Twilio-Test', 'a'],
			['x-twilio-test', 'b'],
			['Content-Type', 'application/scim+json'],
		),
	});
	expect(requests).toMatchObject([
		{
			headers: {
				host: 'api.twilio.com',
				authorization: expect.stringMatching(/^Basic /),
				'if-match': '"1"',
				'x-twilio-test': 'a, b',
				'content-type': 'application/scim+json',
			},
			body: '{"a":1}',
		},
	]);
});

it.each([
	'Authorization',
	'HOST',
	'cookie',
	'Connection',
	'Content-Length',
	'expect',
	'Keep-Alive',
	'Proxy-Authorization',
	'TE',
	'Trailer',
	'Transfer-Encoding',
	'Upgrade',
])('refuses to set %s', async (name) => {
	await expect(send({ url, headers: rows('header', [name, '1']) })).rejects.toMatchObject({
		message: `"Headers" cannot set ${name}`,
		description: 'Leave it out: n8n sets what the request needs.',
		requests: [],
	});
});

it.each([
	['authorization ', 'x', 'an invalid name: "authorization "'],
	['X-A:authorization', 'x', 'an invalid name: "X-A:authorization"'],
	['X-A\r\nAuthorization', 'x', 'an invalid name: "X-A\r\nAuthorization"'],
	['X-A', 'x\r\nAuthorization: y', 'an invalid value for X-A'],
	['X-A', 'x\u0000', 'an invalid value for X-A'],
	['X-A', '☃', 'an invalid value for X-A'],
])('refuses the header %j with %j', async (name, value, problem) => {
	await expect(send({ url, headers: rows('header', [name, value]) })).rejects.toMatchObject({
		message: `"Headers" has ${problem}`,
		requests: [],
	});
});

it('repeats the name of a list, sends objects as JSON, and leaves out null and undefined', async () => {
	const form = rows(
		'parameter',
		['MediaUrl', '={{ ["a", ["b"]] }}'],
		['Attributes', '={{ { a: [1] } }}'],
		['Gone', '={{ null }}'],
		['Missing', '={{ undefined }}'],
	);
	const { requests } = await send({ method: 'POST', url, bodyType: 'form', form });
	expect(decodeURIComponent(requests[0]!.body)).toBe('MediaUrl=a&MediaUrl=b&Attributes={"a":[1]}');
});

it.each(['constructor', '__proto__', 'toString'])('has no value for {%s}', async (name) => {
	await expect(send({ url: `/v1/{${name}}` })).rejects.toMatchObject({
		message: `"Path or URL" has a placeholder other than {AccountSid}: "https://api.twilio.com/v1/{${name}}"`,
		requests: [],
	});
});
