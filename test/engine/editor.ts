import { LoadOptionsContext } from 'n8n-core';

import type { Tested } from './workflow';
import { testWorkflow } from './workflow';

/** What n8n calls a node's methods with while the node is open in the editor. */
export function editorContext(tested: Tested): LoadOptionsContext {
	const { workflow, testedNode, additionalData } = testWorkflow(tested);
	additionalData.currentNodeParameters = testedNode.parameters;
	return new LoadOptionsContext(workflow, testedNode, additionalData, '');
}
