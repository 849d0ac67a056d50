import { defineResource } from '../defineResource';
import { buy } from './buy.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { searchCountries, searchNumbers } from './numberFields';
import { release } from './release.operation';
import { searchAvailable } from './searchAvailable.operation';
import { update } from './update.operation';

export const phoneNumber = defineResource({
	value: 'phoneNumber',
	displayName: 'Phone Number',
	default: 'getAll',
	operations: { searchAvailable, buy, get, getAll, update, release },
	listSearch: { searchCountries, searchNumbers },
});
