import type { IDataObject } from 'n8n-workflow';

import { inSandbox } from '../../../../engine/inSandbox';
import { testSandbox } from '../../../../sandbox/forTests';

const twilio = testSandbox();

const lookUp = async (parameters: IDataObject) =>
	(await inSandbox(twilio, 'lookup', 'get', parameters))[0]!;

it('validates a number for free', async () => {
	expect(await lookUp({ phoneNumber: '+1 (555) 123-0001' })).toMatchObject({
		phone_number: '+15551230001',
		valid: true,
		line_type_intelligence: null,
	});
	expect(twilio.requests).toMatchObject([{ path: '/v2/PhoneNumbers/%2B15551230001', query: {} }]);
	expect(twilio.violations).toEqual([]);
});

it.each(['123', 'Ann', '+1555'])('returns that %s is not a valid number', async (phoneNumber) => {
	expect(await lookUp({ phoneNumber })).toMatchObject({
		valid: false,
		validation_errors: ['INVALID_COUNTRY_CODE'],
	});
});

it('takes a national number with its country', async () => {
	const options = { countryCode: 'US' };
	expect(await lookUp({ phoneNumber: '(555) 123-0001', options })).toMatchObject({
		phone_number: '+15551230001',
		valid: true,
	});
});

it('gets the chosen data packages', async () => {
	const fields = ['line_type_intelligence', 'identity_match'];
	const identity = { firstName: 'Ann', dateOfBirth: '19840629' };
	expect(await lookUp({ phoneNumber: '+15551230001', fields, identity })).toMatchObject({
		line_type_intelligence: { type: 'mobile' },
		identity_match: { first_name_match: 'exact_match' },
		sim_swap: null,
	});
	expect(twilio.requests).toMatchObject([
		{
			query: {
				Fields: 'line_type_intelligence,identity_match',
				FirstName: 'Ann',
				DateOfBirth: '19840629',
			},
		},
	]);
});

it.each<[IDataObject, string]>([
	[{ phoneNumber: ' ' }, '"Phone Number" is empty'],
	[{ phoneNumber: '1', fields: '={{ ["carrier"] }}' }, '"Data Packages" is "carrier"'],
	[
		{ phoneNumber: '1', fields: ['identity_match'], identity: { dateOfBirth: '29.6.84' } },
		'"Date of Birth" is not a day',
	],
])('sends nothing for %j', async (parameters, message) => {
	await expect(lookUp(parameters)).rejects.toMatchObject({
		message: expect.stringContaining(message),
	});
	expect(twilio.requests).toEqual([]);
});
