import { searchApplications } from '../resources/call/application';
import { searchCalls } from '../resources/call/call';
import { searchMessages } from '../resources/sms/message';

/** The list searches of the node's resource locators, by the names the fields use. */
export const listSearch = { searchApplications, searchCalls, searchMessages };
