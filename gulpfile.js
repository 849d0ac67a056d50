const { rmSync, writeFileSync } = require('node:fs');
const { parallel, src, dest } = require('gulp');

const generated = 'nodes/Twilio/catalog/generated';

/** Removes what an earlier build left behind. */
async function clean() {
	rmSync('dist', { recursive: true, force: true });
	rmSync(generated, { recursive: true, force: true });
}

/** Writes the catalogue of Twilio's operations, which the code that tsc builds needs. */
async function catalog() {
	require('tsx/cjs');
	const { buildCatalog } = require('./catalog/build');
	const { writeCatalog } = require('./catalog/write');
	const built = buildCatalog();
	writeCatalog(built, generated);
	return built;
}

/** Rebuilds the catalogue and records what it holds. */
async function recordCatalog() {
	const { counts } = await catalog();
	console.log(counts);
	writeFileSync('catalog/version.json', `${JSON.stringify(counts, null, '\t')}\n`);
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
exports.build = parallel(icons, codex, catalogFiles);
