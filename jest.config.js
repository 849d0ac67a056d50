/** Shared by both projects. Types are checked by `npm run lint`, so the tests only transpile. */
const project = {
	testEnvironment: 'node',
	transform: { '\\.ts$': ['ts-jest', { diagnostics: false }] },
};

/** @type {import('jest').Config} */
module.exports = {
	maxWorkers: '100%',
	// nothing takes as long, unless the machine is busy with something else
	testTimeout: 60_000,
	projects: [
		{
			...project,
			displayName: 'test',
			testMatch: ['<rootDir>/test/**/*.test.ts'],
			testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
			testEnvironment: '<rootDir>/test/jest/environment.js',
			runtime: '<rootDir>/test/jest/runtime.js',
			setupFiles: ['<rootDir>/test/engine/withoutWaiting.ts'],
		},
		{
			...project,
			displayName: 'e2e',
			testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
		},
	],
};
