import { buildUrl } from '../transport/sendRequest';
import type { Method } from '../twilio/route';
import type { Plan, PlannedRequest } from './operation';
import { orderingKey } from './orderingKey';
import type { Result } from './results';

const ENDS_WITH_PLACEHOLDER = /\}(\.json)?$/;

/**
 * Plans one request of a route.
 * Throws a UserError when a placeholder of the route has no value.
 */
export function planRequest(request: PlannedRequest, result: Result): Plan {
	const { client, route, values, isCreate = !ENDS_WITH_PLACEHOLDER.test(route) } = request;
	const method = route.split(' ', 1)[0] as Method;
	const url = buildUrl(client, route, { path: values.path });
	return {
		run: result(request),
		orderingKey: orderingKey(
			method,
			url,
			values.json ?? values.body ?? {},
			isCreate && method === 'POST',
		),
	};
}
