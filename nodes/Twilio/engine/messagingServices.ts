import { searchLists } from './searchLists';

export const searchMessagingServices = searchLists({
	route: 'GET https://messaging.twilio.com/v1/Services',
	entry: ({ sid, friendly_name }) => ({ name: String(friendly_name), value: String(sid) }),
});
