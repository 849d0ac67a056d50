require('./n8nSettings');
const { default: Runtime } = require('jest-runtime');

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
