import { defineResource } from '../defineResource';
import { run } from './run.operation';
import { searchOperations } from './operationSearch';
import { apiProducts } from './operationSearch';
import { parameterHelp } from './help';
import { operationParameters } from './form';

export const apiOperation = defineResource({
	value: 'apiOperation',
	displayName: 'API Operation',
	default: 'run',
	operations: {
		run,
	},
	listSearch: { searchOperations },
	loadOptions: { apiProducts, parameterHelp },
	resourceMapping: { operationParameters },
});
