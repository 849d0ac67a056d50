const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { parallel, src, dest } = require('gulp');

const generated = 'nodes/Twilio/catalog/generated';

/** Removes what an earlier build left behind. */
async function clean() {
	rmSync('dist', { recursive: true, force: true });
	rmSync(generated, { recursive: true, force: true });
}

/** Writes the catalog of Twilio's operations, which the code that tsc builds needs. */
async function catalog() {
	require('tsx/cjs');
	const { buildCatalog } = require('./catalog/build');
	const { writeCatalog } = require('./catalog/write');
	const built = buildCatalog();
	writeCatalog(built, generated);
	return built;
}

/** Rebuilds the catalog and records what it holds. */
async function recordCatalog() {
	const { counts } = await catalog();
	console.log(counts);
	writeFileSync('catalog/version.json', `${JSON.stringify(counts, null, '\t')}\n`);
}

/** Writes what n8n shows of the output of operations that have not run yet, where n8n looks for it. */
async function outputSchemas() {
	require('tsx/cjs');
	const { buildSchemas } = require('./build/outputSchemas');
	// the version of the node
	const folder = 'dist/nodes/Twilio/__schema__/v1.0.0';
	for (const [operation, schema] of buildSchemas()) {
		const file = join(folder, `${operation}.json`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, JSON.stringify(schema));
	}
}

/** Writes the descriptions of nodes and credential as they are built, for the linter. */
async function descriptions() {
	require('tsx/cjs');
	const { builtDescriptions } = require('./build/builtDescriptions');
	rmSync('.lint', { recursive: true, force: true });
	mkdirSync('.lint');
	for (const [file, source] of Object.entries(builtDescriptions)) {
		writeFileSync(join('.lint', file), source);
	}
}

/** Writes the table of operations into README. */
async function readme() {
	require('tsx/cjs');
	const { withOperationsTable } = require('./build/operationsTable');
	const text = readFileSync('README.md', 'utf8');
	const updated = withOperationsTable(text);
	if (updated !== text) writeFileSync('README.md', updated);
}

function icons() {
	// encoding: false keeps the bytes as they are
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

function codex() {
	return src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
}

function catalogFiles() {
	return src(`${generated}/*.{js,json}`).pipe(dest(`dist/${generated}`));
}

exports.clean = clean;
exports.catalog = catalog;
exports.recordCatalog = recordCatalog;
exports.descriptions = descriptions;
exports.build = parallel(icons, codex, catalogFiles, outputSchemas, readme);
