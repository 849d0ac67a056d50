import { searchLists } from '../../engine/searchLists';

export const applicationPrefix = 'AP';

export const searchApplications = searchLists({
	route: 'GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications.json',
	entry: ({ sid, friendly_name }) => ({ name: String(friendly_name), value: String(sid) }),
});
