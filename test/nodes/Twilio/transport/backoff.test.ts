import { retryAfter } from '../../../../nodes/Twilio/transport/backoff';

const { backoff } = jest.requireActual<typeof import('../../../../nodes/Twilio/transport/backoff')>(
	'../../../../nodes/Twilio/transport/backoff',
);

afterEach(() => void jest.restoreAllMocks());

it('waits a random time up to a limit that doubles', () => {
	const random = jest.spyOn(Math, 'random').mockReturnValue(0.5);
	expect([1, 2, 3, 4].map(backoff)).toEqual([250, 500, 1000, 2000]);
	expect(backoff(20)).toBe(15_000);
	random.mockReturnValue(0);
	expect(backoff(4)).toBe(0);
});

describe('waits as long as a response says', () => {
	const asked = (value?: string) =>
		retryAfter({ statusCode: 429, body: '', headers: { 'retry-after': value } });

	it('in seconds', () => {
		expect(asked('2')).toBe(2000);
	});

	it('until a date', () => {
		jest.useFakeTimers({ now: Date.parse('Wed, 25 Nov 2026 12:00:00 GMT') });
		expect(asked('Wed, 25 Nov 2026 12:00:05 GMT')).toBe(5000);
		expect(asked('Wed, 25 Nov 2026 11:00:00 GMT')).toBe(0);
		jest.useRealTimers();
	});

	it.each([undefined, '', 'soon', '-1', '0.5', '5, 10', '0x10'])(
		'but not if it is %s, which leaves the usual backoff',
		(value) => {
			expect(asked(value)).toBe(0);
		},
	);
});
