import { defineResource } from '../defineResource';
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
import { sendAndWait } from './sendAndWait.operation';
import { startRecording } from './startRecording.operation';
import { startSiprec } from './startSiprec.operation';
import { startStream } from './startStream.operation';
import { startTranscription } from './startTranscription.operation';
import { stopRecording } from './stopRecording.operation';
import { stopSiprec } from './stopSiprec.operation';
import { stopStream } from './stopStream.operation';
import { stopTranscription } from './stopTranscription.operation';
import { searchCalls } from './callFields';
import { searchCallers } from './from';
import { searchApplications } from './application';

export const call = defineResource({
	value: 'call',
	displayName: 'Call',
	default: 'make',
	operations: {
		make,
		sendAndWait,
		reply,
		get,
		getAll,
		hangUp,
		cancel,
		say,
		play,
		redirect,
		startRecording,
		pauseRecording,
		resumeRecording,
		stopRecording,
		startTranscription,
		stopTranscription,
		startStream,
		stopStream,
		startSiprec,
		stopSiprec,
		delete: deleteCall,
	},
	listSearch: { searchCalls, searchCallers, searchApplications },
});
