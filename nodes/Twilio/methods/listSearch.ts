import { searchConferences } from '../resources/conference/conference';
import { searchRecordings } from '../resources/recording/recording';
import { searchMessages } from '../resources/sms/message';

/** The list searches of the node's resource locators, by the names the fields use. */
export const listSearch = {
	searchConferences,
	searchMessages,
	searchRecordings,
};
