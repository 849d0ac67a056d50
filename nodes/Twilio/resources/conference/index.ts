import { defineResource } from '../defineResource';
import { announce } from './announce.operation';
import { end } from './end.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { searchConferences } from './conferenceFields';

export const conference = defineResource({
	value: 'conference',
	displayName: 'Conference',
	default: 'getAll',
	operations: {
		get,
		getAll,
		announce,
		end,
	},
	listSearch: { searchConferences },
});
