import { readFileSync } from 'node:fs';

import { withOperationsTable } from '../../build/operationsTable';

const readme = readFileSync('README.md', 'utf8');

it('lists in README all operations: run "npm run build" to update it', () => {
	expect(withOperationsTable(readme)).toBe(readme);
});
