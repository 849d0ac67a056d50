import { searchTemplates } from '../resources/sms/content.fields';
import { searchMessages } from '../resources/sms/message';
import { searchMessagingServices, searchSenders } from '../resources/sms/sender.fields';

/** The list searches of the node's resource locators, by the names the fields use. */
export const listSearch = {
	searchMessages,
	searchMessagingServices,
	searchSenders,
	searchTemplates,
};
