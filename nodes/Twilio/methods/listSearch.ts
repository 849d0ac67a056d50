import { searchApplications } from '../resources/call/application';
import { searchCalls } from '../resources/call/call';
import { searchTemplates } from '../resources/sms/content.fields';
import { searchMessages } from '../resources/sms/message';
import { searchMessagingServices, searchSenders } from '../resources/sms/sender.fields';

/** The list searches of the node's resource locators, by the names the fields use. */
export const listSearch = {
	searchApplications,
	searchCalls,
	searchMessages,
	searchMessagingServices,
	searchSenders,
	searchTemplates,
};
