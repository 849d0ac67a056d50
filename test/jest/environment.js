const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { ModernFakeTimers } = require('@jest/fake-timers');

/** The contexts of the environments below, which only identify them. */
const own = new WeakSet();

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, { parsingContext, ...options }) =>
	compileFunction(code, parameters, {
		...options,
		...(!own.has(parsingContext) && { parsingContext }),
	});

/**
 * Runs the test files of a worker with Node's own globals instead of a context for each file, so that
 * they can share packages (runtime.js): every context has its own Array, Date and Error.
 */
module.exports = class extends TestEnvironment {
	constructor(config, context) {
		super(config, context);
		own.add(this.context);
		this.global = globalThis;
		this.fakeTimersModern = new ModernFakeTimers({
			config: config.projectConfig,
			global: globalThis,
		});
	}

	/** Without that of the base class, which would take Node's globals apart. */
	async teardown() {
		this.fakeTimersModern.dispose();
	}
};
