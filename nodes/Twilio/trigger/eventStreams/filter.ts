import type { IDataObject } from 'n8n-workflow';

/** The filters of events. Each is optional. */
export interface Filters {
	from?: string;
	to?: string;
	direction?: 'inbound' | 'outbound';
	sid?: string;
}

/** An event of Event Streams, in the CloudEvents format. */
export interface CloudEvent extends IDataObject {
	id?: string;
	type?: string;
	data?: IDataObject;
}

/** All values inside an event’s data with their names, in lower case and without underscores. */
function* valuesIn(data: IDataObject): Generator<[name: string, value: string]> {
	for (const [name, value] of Object.entries(data)) {
		if (typeof value === 'object' && value !== null) yield* valuesIn(value as IDataObject);
		else yield [name.toLowerCase().replaceAll('_', ''), String(value)];
	}
}

/** A number in any of Twilio's notations: with or without channel, plus sign and spaces. */
const digits = (address: string) => address.replace(/^.*:/, '').replace(/[^\p{L}\p{N}]/gu, '');

/** The direction of a message or call, if the event contains it. */
function directionOf({ type = '' }: CloudEvent, values: Array<[string, string]>) {
	const [, direction] = values.find(([name]) => name === 'direction') ?? [];
	if (direction) return direction.toLowerCase();
	if (type.includes('inbound')) return 'inbound';
	return type.startsWith('com.twilio.messaging.message.') ? 'outbound' : '';
}

const isSid = (value: string) => /^[A-Z]{2}[0-9a-fA-F]{32}$/.test(value);

/**
 * Whether an event passes the filters. Twilio's products use different names and nesting for the same thing
 * (`from`, `From`, `from.caller`), so names are compared loosely. An event without the filtered field does
 * not pass.
 */
export function isWanted(event: CloudEvent, { from, to, direction, sid }: Filters): boolean {
	const values = [...valuesIn(event.data ?? {})];
	const isAddress = (names: string[], address: string) =>
		values.some(([name, value]) => names.includes(name) && digits(value) === digits(address));
	return (
		(!from || isAddress(['from', 'caller'], from)) &&
		(!to || isAddress(['to', 'called', 'callee'], to)) &&
		// outbound-api, outbound_dial and the like are all outbound
		(!direction || directionOf(event, values).startsWith(direction)) &&
		(!sid || values.some(([, value]) => isSid(value) && value.startsWith(sid)))
	);
}
