import { searchOperations } from '../resources/apiOperation/operationSearch';
import { searchApplications } from '../resources/call/application';
import { searchCalls } from '../resources/call/callFields';
import { searchCallers } from '../resources/call/from';
import { searchConferences } from '../resources/conference/conferenceFields';
import { searchQueues } from '../resources/queue/queueFields';
import { searchRecordings } from '../resources/recording/recordingFields';
import { searchTemplates } from '../resources/sms/content.fields';
import { searchMessages } from '../resources/sms/messageFields';
import { searchMessagingServices, searchSenders } from '../resources/sms/sender.fields';
import { searchTranscriptions } from '../resources/transcription/transcriptionFields';

/** The list searches of the node's resource locators, by the names the fields use. */
export const listSearch = {
	searchApplications,
	searchCallers,
	searchCalls,
	searchConferences,
	searchMessages,
	searchMessagingServices,
	searchOperations,
	searchQueues,
	searchRecordings,
	searchSenders,
	searchTemplates,
	searchTranscriptions,
};
