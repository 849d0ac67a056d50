// n8n's own Node runs this without tsx, whose loader would be measured too.
import type manifest from '../../../package.json';

const root = '../../..';

// n8n has it already
require('n8n-workflow');

const { n8n } = require(`${root}/package.json`) as typeof manifest;
const start = performance.now();
for (const file of [...n8n.credentials, ...n8n.nodes]) {
	const classes = require(`${root}/${file}`) as Record<string, new () => unknown>;
	for (const Class of Object.values(classes)) new Class();
}
process.send!(performance.now() - start);
