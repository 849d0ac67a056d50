import type { INodeProperties } from 'n8n-workflow';

import { operations as resources } from '../../../../nodes/Twilio/resources';
import { runOperation } from '../../../engine/runOperation';

const message = { from: '+15551230000', to: '+15551230001', message: 'Hi' };

const send = async (options: object) =>
	await runOperation({
		resource: 'sms',
		operation: 'send',
		parameters: { ...message, options: { ...options } },
	});

it.each([
	['validityPeriod', 40000, '"Validity Period" is 40000', 'It must be 36000 or less.'],
	['validityPeriod', 0, '"Validity Period" is 0', 'It must be 1 or more.'],
	[
		'validityPeriod',
		1.5,
		'"Validity Period" must be a whole number, but it is 1.5',
		'Leave out the fraction, or round it in the expression.',
	],
])('refuses an expression that returns %s %s', async (field, value, problem, remedy) => {
	await expect(send({ [field]: `={{ ${value} }}` })).rejects.toMatchObject({
		message: problem,
		description: remedy,
		requests: [],
	});
});

it.each([
	['validityPeriod', 36000, 'ValidityPeriod=36000'],
	['validityPeriod', '1', 'ValidityPeriod=1'],
])('takes %s %s', async (field, value, sent) => {
	const { requests } = await send({ [field]: `={{ ${JSON.stringify(value)} }}` });
	expect(requests).toEqual([expect.stringContaining(sent)]);
});

it('refuses an invalid limit', async () => {
	const list = { resource: 'sms', operation: 'getAll', parameters: { limit: '={{ -1 }}' } };
	await expect(runOperation(list)).rejects.toMatchObject({ message: '"Limit" is -1' });
});

const numbersIn = (fields: INodeProperties[]): INodeProperties[] =>
	fields.flatMap((field) => [
		...(field.type === 'number' ? [field] : []),
		...(field.type === 'collection' ? numbersIn(field.options as INodeProperties[]) : []),
	]);

it('knows whether each number may have a fraction', () => {
	const records = Object.values(resources).flatMap((each) => Object.values(each));
	const numbers = records.flatMap(({ description }) => numbersIn(description));
	expect(numbers.length).toBeGreaterThan(20);
	expect(numbers.filter(({ typeOptions }) => typeOptions?.numberPrecision === undefined)).toEqual(
		[],
	);
});
