import type { IDataObject } from 'n8n-workflow';

import { phoneNumberSids } from '../../../../../sandbox/twilio/phoneNumbers';
import type { Sandbox } from '../../../../../sandbox/twilio/sandbox';
import { startSandbox } from '../../../../../sandbox/twilio/sandbox';
import { inSandbox } from '../../../../engine/inSandbox';

let twilio: Sandbox;

beforeAll(async () => (twilio = await startSandbox({ stepMs: 1 })));
beforeEach(() => twilio.reset());
afterEach(() => expect(twilio.violations).toEqual([]));
afterAll(async () => await twilio.stop());

const run = async (operation: string, parameters: IDataObject = {}) =>
	await inSandbox(twilio, 'phoneNumber', operation, parameters);

it('finds a number, buys it, sends from it, and releases it', async () => {
	const filters = { areaCode: 415, smsEnabled: true };
	const available = await run('searchAvailable', { countryCode: 'us', filters });
	expect(available.map(({ phone_number }) => phone_number)).toEqual([
		'+14155550101',
		'+14155550102',
	]);
	const [{ phone_number: phoneNumber } = {}] = available;
	const options = { friendlyName: 'Support', smsUrl: 'https://example.com/sms' };
	expect(await run('buy', { phoneNumber, options })).toMatchObject([
		{ phone_number: phoneNumber, friendly_name: 'Support', sms_url: 'https://example.com/sms' },
	]);
	expect(await run('searchAvailable', { countryCode: 'US', filters })).toHaveLength(1);
	await expect(run('buy', { phoneNumber })).rejects.toMatchObject({
		httpCode: '21422',
		description: expect.stringContaining('choose another one'),
	});
	const message = { from: phoneNumber, to: '+15551230001', message: 'Hi' };
	expect(await inSandbox(twilio, 'sms', 'send', message)).toMatchObject([{ from: phoneNumber }]);
	expect(await run('release', { phoneNumberSid: phoneNumber })).toMatchObject([{ deleted: true }]);
	await expect(run('get', { phoneNumberSid: phoneNumber })).rejects.toMatchObject({
		message: '"Phone Number" is not a number of this account: +14155550101',
	});
});

it('buys a number of an area', async () => {
	expect(await run('buy', { chooseBy: 'areaCode', areaCode: '={{ 212 }}' })).toMatchObject([
		{ phone_number: '+12125550103' },
	]);
});

it.each([
	['its SID', phoneNumberSids.marketing],
	['the number', '+1 500 555 0009'],
	[
		'the URL of its page',
		`https://console.twilio.com/us1/x/${phoneNumberSids.marketing}/configure`,
	],
])('gets and updates a number by %s', async (_, phoneNumberSid) => {
	expect(await run('get', { phoneNumberSid })).toMatchObject([{ sid: phoneNumberSids.marketing }]);
	const updateFields = { friendlyName: 'New name', voiceUrl: '' };
	expect(await run('update', { phoneNumberSid, updateFields })).toMatchObject([
		{ sid: phoneNumberSids.marketing, friendly_name: 'New name' },
	]);
});

it('gets numbers by a filter', async () => {
	expect(await run('getAll', { filters: { phoneNumber: '555' } })).toHaveLength(3);
	expect(await run('getAll', { filters: { friendlyName: 'Sandbox' } })).toHaveLength(1);
});

it('buys nothing twice if the response is lost', async () => {
	twilio.faults.add({ answer: 'reset', when: 'after' });
	await expect(run('buy', { phoneNumber: '+14155550101' })).rejects.toMatchObject({
		description: expect.stringContaining('may still have gone through'),
	});
	expect(twilio.requests).toHaveLength(1);
});

it.each<[string, IDataObject, string]>([
	['searchAvailable', { countryCode: 'USA' }, '"Country" is not a country code'],
	['buy', { phoneNumber: 'Ann' }, '"Phone Number" is not a phone number'],
	['buy', { chooseBy: 'areaCode', areaCode: '4155' }, '"Area Code" is not an area code'],
	['get', { phoneNumberSid: 'SM1' }, '"Phone Number" is not a valid SID'],
	['update', { phoneNumberSid: phoneNumberSids.sandbox }, '"Update Fields" is empty'],
	['release', { phoneNumberSid: '={{ "" }}' }, '"Phone Number" is empty'],
])('sends nothing for %s with %j', async (operation, parameters, message) => {
	await expect(run(operation, parameters)).rejects.toMatchObject({
		message: expect.stringContaining(message),
	});
	expect(twilio.requests).toEqual([]);
});
