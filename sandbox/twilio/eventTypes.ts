import { TwilioError } from './errors';
import types from './eventTypes.json';
import { page } from './paging';
import type { OperationRequest, Resource } from './resource';

function eventType(type: string, description: string, schemaId: string, status: string) {
	const events = 'https://events.twilio.com/v1';
	return {
		type,
		schema_id: schemaId || null,
		description,
		status,
		documentation_url: null,
		date_created: '2026-01-01T00:00:00Z',
		date_updated: '2026-01-01T00:00:00Z',
		url: `${events}/Types/${type}`,
		links: { schema: `${events}/Schemas/${schemaId}/Versions` },
	};
}

/** All event types. The file groups them by status and schema. */
const all = Object.entries<Record<string, Record<string, string>>>(types).flatMap(
	([status, schemas]) =>
		Object.entries(schemas).flatMap(([schemaId, descriptions]) =>
			Object.entries(descriptions).map(([type, description]) =>
				eventType(type, description, schemaId, status),
			),
		),
);

/** An event type as the API shows it. */
export const findEventType = (name: string) => all.find(({ type }) => type === name);

/** Whether new subscriptions can include an event type. */
export const isSubscribable = (name: string) =>
	['available', 'deprecated'].includes(findEventType(name)?.status ?? '');

function list(request: OperationRequest) {
	const { SchemaId } = request.query;
	return page(
		'types',
		request,
		all.filter(({ schema_id }) => !SchemaId || schema_id === SchemaId),
	);
}

function fetchOne({ params, path }: OperationRequest) {
	const body = findEventType(params.Type ?? '');
	if (!body) throw new TwilioError(20404, `The requested resource ${path} was not found`);
	return { status: 200, body };
}

/** The event types of Event Streams. Source: https://www.twilio.com/docs/events/event-types */
export const eventTypes: Resource = {
	spec: 'events_v1',
	handlers: { ListEventType: list, FetchEventType: fetchOne },
};
