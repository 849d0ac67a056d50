const { rmSync } = require('node:fs');
const { parallel, src, dest } = require('gulp');

/** Removes what an earlier build left behind. */
async function clean() {
	rmSync('dist', { recursive: true, force: true });
}

function icons() {
	// encoding: false keeps the bytes as they are
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

function codex() {
	return src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
}

exports.clean = clean;
exports.build = parallel(icons, codex);
