import { parameterHelp } from '../resources/apiOperation/help';
import { apiProducts } from '../resources/apiOperation/operationSearch';

/** The lists of the node's other fields, by the names the fields use. */
export const loadOptions = { apiProducts, parameterHelp };
