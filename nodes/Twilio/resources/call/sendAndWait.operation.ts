import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { binaryField } from '../../descriptions/binaryField';
import { options } from '../../descriptions/collections';
import { shownWhen } from '../../descriptions/shownWhen';
import type { FieldReader } from '../../engine/fieldReader';
import { singleResult } from '../../engine/results';
import { questionTwiml } from '../../wait/callPrompt';
import { callPrompt, callPromptFields } from '../../wait/callPromptFields';
import { continueWhen } from '../../wait/continueWhen';
import { limitWaitTimeFields } from '../../wait/limitWaitTime';
import { itemUrl } from '../../wait/resumeUrl';
import { waitForValue } from '../../wait/waitFors';
import { waitingOperation } from '../../wait/waitingOperation';
import { callFlow, LONGEST_TWIML, make, newCall } from './make.operation';
import { makeOptions } from './make.options';

/** Options of Make that the node sets itself. */
const NOT_OFFERED = [
	'asyncAmd',
	'asyncAmdStatusCallback',
	'asyncAmdStatusCallbackMethod',
	'recordingStatusCallback',
	'recordingStatusCallbackEvent',
	'recordingStatusCallbackMethod',
	'statusCallback',
	'statusCallbackEvent',
	'statusCallbackMethod',
];

const [from, to, ...callFlowFields] = make.description.filter(({ name }) => name !== 'options');

const downloadFields: INodeProperties[] = [
	{
		displayName: 'Download Recording',
		name: 'downloadRecording',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		displayOptions: { show: { waitFor: ['recording'] } },
		description: 'Whether to add the recording to the output as an MP3 file',
	},
	{
		...binaryField,
		displayOptions: { show: { waitFor: ['recording'], downloadRecording: [true] } },
	},
];

/** Source: https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource */
export const sendAndWait = waitingOperation({
	option: {
		name: 'Call and Wait',
		description:
			'Call a phone and wait for a pressed key, a spoken answer, the end of the call or its recording. Twilio charges for each call.',
		action: 'Make a call and wait for a response',
	},
	route: make.route,
	description: [
		{
			displayName: 'Wait For',
			name: 'waitFor',
			type: 'options',
			noDataExpression: true,
			default: 'keys',
			options: [
				{
					name: 'Call to End',
					value: 'completed',
					description: 'The call has ended, or was not answered',
				},
				{
					name: 'Keys',
					value: 'keys',
					description: 'The called person presses a key to choose',
				},
				{
					name: 'Recording',
					value: 'recording',
					description: 'The call is recorded, and the recording is ready',
				},
				{
					name: 'Speech',
					value: 'speech',
					description: 'The called person says an answer. Twilio charges for it.',
				},
			],
			description: 'What the execution waits for before the workflow continues',
		},
		{
			displayName:
				'Twilio reports what happens in the call to the public URL of n8n (WEBHOOK_URL). It refuses a call if it cannot reach that URL, such as one on localhost.',
			name: 'callbackNotice',
			type: 'notice',
			default: '',
		},
		from!,
		to!,
		...callPromptFields,
		...shownWhen({ waitFor: ['completed', 'recording'] }, callFlowFields),
		...downloadFields,
		continueWhen('keys', 'speech'),
		...limitWaitTimeFields,
		options(makeOptions.filter(({ name }) => !NOT_OFFERED.includes(name))),
	],
	request(fields) {
		assertNotTool(fields);
		return { body: newCall(fields, isQuestion(fields) ? {} : callFlow(fields)) };
	},
	result(request) {
		const { client, fields, values } = request;
		const url = itemUrl(client.context, fields.index);
		const body = { ...values.body, StatusCallback: url, ...waitParameters(fields, url) };
		return singleResult({ ...request, values: { ...values, body } });
	},
});

const isQuestion = (fields: FieldReader) => ['keys', 'speech'].includes(waitForValue(fields));

/** The parameters that make Twilio send the requests that the wait needs. */
function waitParameters(fields: FieldReader, url: string): IDataObject {
	const waitFor = waitForValue(fields);
	switch (waitFor) {
		case 'keys':
		case 'speech':
			return { Twiml: question(fields, waitFor, url) };
		case 'recording':
			return {
				Record: true,
				RecordingStatusCallback: url,
				RecordingStatusCallbackEvent: ['completed', 'absent'],
			};
		default:
			return {};
	}
}

function question(fields: FieldReader, waitFor: 'keys' | 'speech', url: string): string {
	const twiml = questionTwiml(waitFor, callPrompt(fields, waitFor), url);
	if (twiml.length <= LONGEST_TWIML) return twiml;
	throw fields.invalid(
		'question',
		`results in ${twiml.length} characters of TwiML; Twilio accepts at most ${LONGEST_TWIML}`,
		'Shorten it, or lower the option "Repeats".',
	);
}

/** n8n's human review sends a message, not a call. */
function assertNotTool(fields: FieldReader): void {
	if (!fields.isTool()) return;
	throw fields.invalid(
		'waitFor',
		'is not available for AI agents',
		'Use Message > Send and Wait for human review.',
	);
}
