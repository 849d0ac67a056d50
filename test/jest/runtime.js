const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { default: Runtime } = require('jest-runtime');

// n8n-core reads these when it is first loaded, and writes its settings into the user folder
Object.assign(process.env, {
	N8N_USER_FOLDER: mkdtempSync(join(tmpdir(), 'n8n-test-')),
	N8N_ENCRYPTION_KEY: 'test',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
	N8N_LOG_LEVEL: 'silent',
});

const SHARED =
	/^(@n8n\/di|express|fast-check|n8n-core|n8n-workflow|openapi-backend|openapi-sampler|selfsigned|twilio)($|\/)/;

/**
 * Loads some packages once per worker, with Node's own `require`. Jest would load n8n-core again for each
 * test file, which takes longer than the tests of most files.
 */
module.exports = class extends Runtime {
	requireModuleOrMock(from, name) {
		return SHARED.test(name) ? require(name) : super.requireModuleOrMock(from, name);
	}
};
module.exports.default = module.exports;
