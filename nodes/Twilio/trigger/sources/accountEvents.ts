import type { IDataObject } from 'n8n-workflow';
import { filters, options } from '../../descriptions/collections';
import { eventStreams } from '../eventStreams/eventStreams';
import type { CloudEvent, Filters } from '../eventStreams/filter';
import { isWanted } from '../eventStreams/filter';
import { shownWhen } from '../../descriptions/shownWhen';
import { jsonOf } from '../payload/parameters';
import type { Source } from '../source';

/** Without the fields that CloudEvents adds to every event. */
const simplified = ({ id, type, time, data }: CloudEvent): IDataObject => ({
	id,
	type,
	time,
	data,
});

/** Any event in the account. Source: https://www.twilio.com/docs/events */
export const events: Source = {
	description: shownWhen({ source: ['events'] }, [
		{
			displayName: 'Event Names or IDs',
			name: 'updates',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'eventTypes' },
			required: true,
			default: [],
			description:
				'The events that start the workflow. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName:
				'Call summaries are complete half an hour after a call. For calls as they come in, choose Trigger On "Incoming Call".',
			name: 'callTriggerNotice',
			type: 'notice',
			default: '',
			displayOptions: {
				show: { updates: ['com.twilio.voice.insights.call-summary.complete'] },
			},
		},
		{
			displayName:
				'Queue mode: each webhook processor of n8n recognizes repeated deliveries on its own. If you run several, add a Remove Duplicates node that compares the event’s ID with previous executions.',
			name: 'eventsQueueModeNotice',
			type: 'notice',
			default: '',
		},
		filters([
			{
				displayName: 'Direction',
				name: 'direction',
				type: 'options',
				options: [
					{ name: 'Inbound', value: 'inbound' },
					{ name: 'Outbound', value: 'outbound' },
				],
				default: 'inbound',
				description: 'Which way the message or call went',
			},
			{
				displayName: 'From',
				name: 'from',
				type: 'string',
				default: '',
				placeholder: 'e.g. +14155238886',
				description: 'The number or address that the message or call came from',
			},
			{
				displayName: 'SID',
				name: 'sid',
				type: 'string',
				default: '',
				placeholder: 'e.g. MG0123456789abcdef0123456789abcdef',
				description:
					'A SID in the event, or its prefix: MG for events of any Messaging Service, a whole SID for one service',
			},
			{
				displayName: 'To',
				name: 'to',
				type: 'string',
				default: '',
				placeholder: 'e.g. +14155238886',
				description: 'The number or address that the message or call went to',
			},
		]),
		options([
			{
				displayName: 'Batch Events',
				name: 'batchEvents',
				type: 'boolean',
				default: true,
				description:
					'Whether Twilio collects events that happen together and delivers them at once: one execution with many items instead of many executions',
			},
			{
				displayName: 'Simplify',
				name: 'simplify',
				type: 'boolean',
				default: true,
				description:
					'Whether to return a simplified version of the response instead of the raw data',
			},
		]),
	]),

	registration: eventStreams,

	receive({ rawBody }, fields) {
		const sent = [jsonOf(rawBody) ?? []].flat() as CloudEvent[];
		const updates = fields.list('updates');
		const filters: Filters = fields.object('filters');
		const simplify = fields.boolean('options.simplify');
		const wanted = sent.filter(
			// another sink for this URL may deliver more
			(event) => updates.includes(event?.type ?? '') && isWanted(event, filters),
		);
		return {
			deliveries: wanted.map((event) => ({
				key: event.id,
				json: simplify ? simplified(event) : event,
			})),
			answer: { by: 'node', twiml: '' },
		};
	},
};
