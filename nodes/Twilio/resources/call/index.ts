import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../../engine/operation';
import { cancel } from './cancel.operation';
import { deleteCall } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { hangUp } from './hangUp.operation';
import { make } from './make.operation';
import { pauseRecording } from './pauseRecording.operation';
import { play } from './play.operation';
import { redirect } from './redirect.operation';
import { reply } from './reply.operation';
import { resumeRecording } from './resumeRecording.operation';
import { say } from './say.operation';
import { startRecording } from './startRecording.operation';
import { startSiprec } from './startSiprec.operation';
import { startStream } from './startStream.operation';
import { startTranscription } from './startTranscription.operation';
import { stopRecording } from './stopRecording.operation';
import { stopSiprec } from './stopSiprec.operation';
import { stopStream } from './stopStream.operation';
import { stopTranscription } from './stopTranscription.operation';

export const call: Resource = {
	cancel,
	delete: deleteCall,
	get,
	getAll,
	hangUp,
	make,
	pauseRecording,
	play,
	redirect,
	reply,
	resumeRecording,
	say,
	startRecording,
	startSiprec,
	startStream,
	startTranscription,
	stopRecording,
	stopSiprec,
	stopStream,
	stopTranscription,
};

export const callDescription: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['call'] } },
		options: [
			{
				name: 'Cancel',
				value: 'cancel',
				description:
					'Cancel a call that is queued or ringing. Calls that were answered go on. This cannot be undone.',
				action: 'Cancel a call',
			},
			{
				name: 'Delete',
				value: 'delete',
				description:
					'Delete a call from the account’s log, once it has ended. This cannot be undone.',
				action: 'Delete a call',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Get one call and its status',
				action: 'Get a call',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get calls of the account, newest first',
				action: 'Get many calls',
			},
			{
				name: 'Hang Up',
				value: 'hangUp',
				description: 'End a call at once, in progress or not. This cannot be undone.',
				action: 'Hang up a call',
			},
			{
				name: 'Make',
				value: 'make',
				description: 'Call a phone and say a text or follow TwiML. Twilio charges for each call.',
				action: 'Make a call',
			},
			{
				name: 'Pause Recording',
				value: 'pauseRecording',
				description: 'Pause the recording of a call in progress',
				action: 'Pause recording of a call',
			},
			{
				name: 'Play',
				value: 'play',
				description:
					'Interrupt a call in progress to play an audio file, then hang up or go on with a TwiML URL. The previous TwiML is not resumed.',
				action: 'Play audio into a call',
			},
			{
				name: 'Redirect',
				value: 'redirect',
				description:
					'Give a call in progress new TwiML to follow instead of what it does now. The previous TwiML is not resumed.',
				action: 'Redirect a call',
			},
			{
				name: 'Reply',
				value: 'reply',
				description: 'Answer the incoming call that started the workflow, which goes on afterwards',
				action: 'Reply to a call',
			},
			{
				name: 'Resume Recording',
				value: 'resumeRecording',
				description: 'Go on with a recording that was paused',
				action: 'Resume recording of a call',
			},
			{
				name: 'Say',
				value: 'say',
				description:
					'Interrupt a call in progress to say a text, then hang up or go on with a TwiML URL. The previous TwiML is not resumed.',
				action: 'Say a text into a call',
			},
			{
				name: 'Start Recording',
				value: 'startRecording',
				description: 'Record a call in progress. Twilio charges for recordings.',
				action: 'Start recording of a call',
			},
			{
				name: 'Start SIPREC',
				value: 'startSiprec',
				description:
					'Send the audio of a call in progress to a recording server by SIPREC. Twilio charges for it.',
				action: 'Start SIPREC of a call',
			},
			{
				name: 'Start Stream',
				value: 'startStream',
				description: 'Send the audio of a call in progress to a WebSocket. Twilio charges for it.',
				action: 'Start stream of a call',
			},
			{
				name: 'Start Transcription',
				value: 'startTranscription',
				description:
					'Turn the speech of a call in progress into text as it is spoken. Twilio charges for it.',
				action: 'Start transcription of a call',
			},
			{
				name: 'Stop Recording',
				value: 'stopRecording',
				description: 'Stop the recording of a call in progress. It cannot be resumed.',
				action: 'Stop recording of a call',
			},
			{
				name: 'Stop SIPREC',
				value: 'stopSiprec',
				description: 'Stop sending the audio of a call to a recording server',
				action: 'Stop SIPREC of a call',
			},
			{
				name: 'Stop Stream',
				value: 'stopStream',
				description: 'Stop sending the audio of a call to a WebSocket',
				action: 'Stop stream of a call',
			},
			{
				name: 'Stop Transcription',
				value: 'stopTranscription',
				description: 'Stop turning the speech of a call into text',
				action: 'Stop transcription of a call',
			},
		],
		default: 'make',
	},
	...Object.values(call).flatMap(({ description }) => description),
];
