// tests do not wait before a request is sent again
jest.mock('../../nodes/Twilio/transport/backoff', () => ({
	...jest.requireActual<object>('../../nodes/Twilio/transport/backoff'),
	backoff: () => 0,
	NOT_READY_PAUSES: [0, 0, 0],
}));
