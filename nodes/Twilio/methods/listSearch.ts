import { searchOperations } from '../resources/apiOperation/search';
import { searchApplications } from '../resources/call/application';
import { searchCalls } from '../resources/call/call';
import { searchCallers } from '../resources/call/from';
import { searchConferences } from '../resources/conference/conference';
import { searchQueues } from '../resources/queue/queue';
import { searchRecordings } from '../resources/recording/recording';
import { searchTemplates } from '../resources/sms/content.fields';
import { searchMessages } from '../resources/sms/message';
import { searchMessagingServices, searchSenders } from '../resources/sms/sender.fields';
import { searchTranscriptions } from '../resources/transcription/transcription';

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
