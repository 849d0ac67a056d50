// ESLint 9 flat configuration. ESLint does not look for this name, so it is run as `eslint -c .eslintrc.js .`
const { n8nCommunityNodesPlugin } = require('@n8n/eslint-plugin-community-nodes');
const parser = require('@typescript-eslint/parser');
const n8nNodesBase = require('eslint-plugin-n8n-nodes-base');

/** One set of n8n-nodes-base's rules (written for ESLint 8) as a flat configuration for `files`. */
const nodesBase = (set, files, off = []) => ({
	files,
	languageOptions: { parser },
	plugins: { 'n8n-nodes-base': n8nNodesBase },
	rules: {
		...n8nNodesBase.configs[set].rules,
		...Object.fromEntries(off.map((rule) => [`n8n-nodes-base/${rule}`, 'off'])),
	},
});

// Rules that do not fit community packages: n8n's own tool for them turns them off too.
const CREDENTIALS_OFF = [
	'cred-class-field-documentation-url-miscased',
	'cred-class-field-type-options-password-missing',
];
const NODES_OFF = [
	'node-class-description-inputs-wrong-regular-node',
	'node-class-description-outputs-wrong',
	'node-param-type-options-max-value-present',
];

module.exports = [
	{ ignores: ['dist/', 'node_modules/', 'nodes/Twilio/catalog/generated/'] },
	{
		...n8nCommunityNodesPlugin.configs.recommended,
		files: ['package.json', 'credentials/**/*.ts', 'nodes/**/*.ts'],
		languageOptions: { parser, parserOptions: { extraFileExtensions: ['.json'] } },
	},
	nodesBase('community', ['package.json']),
	nodesBase('credentials', ['credentials/**/*.ts'], CREDENTIALS_OFF),
	nodesBase('nodes', ['nodes/**/*.ts'], NODES_OFF),
	// as they are built, where n8n's linter can read what is shared
	nodesBase('credentials', ['.lint/*.credentials.ts'], CREDENTIALS_OFF),
	nodesBase('nodes', ['.lint/*.node.ts'], [...NODES_OFF, 'node-dirname-against-convention']),
	{
		files: ['catalog/**/*.ts', 'sandbox/**/*.ts', 'build/**/*.ts', 'test/**/*.ts'],
		languageOptions: { parser },
		rules: { 'no-unused-vars': 'off' },
	},
];
