import { orderingKey } from '../../../../nodes/Twilio/engine/orderingKey';

const list = 'https://taskrouter.twilio.com/v1/Workspaces/WS1/Tasks';
const task = `${list}/WT1`;

it('is the recipient, whatever the URL', () => {
	expect(orderingKey('POST', list, { To: '+15551230001' }, true)).toBe('+15551230001');
	expect(orderingKey('POST', task, { to: 'a@example.com' }, false)).toBe('a@example.com');
});

it('is the resource that is changed, without the query', () => {
	expect(orderingKey('POST', task, {}, false)).toBe(task);
	expect(orderingKey('DELETE', `${task}?Force=true`, {}, false)).toBe(task);
});

it('is undefined if the order does not matter', () => {
	expect(orderingKey('GET', task, {}, false)).toBeUndefined();
	expect(orderingKey('POST', list, {}, true)).toBeUndefined();
	expect(orderingKey('POST', list, { To: '' }, true)).toBeUndefined();
});
