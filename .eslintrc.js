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

module.exports = [
	{ ignores: ['dist/', 'node_modules/', 'nodes/Twilio/catalog/generated/'] },
	{
		...n8nCommunityNodesPlugin.configs.recommended,
		files: ['package.json', 'credentials/**/*.ts', 'nodes/**/*.ts'],
		languageOptions: { parser, parserOptions: { extraFileExtensions: ['.json'] } },
	},
	nodesBase('community', ['package.json']),
	// The rules that are off do not fit community packages; n8n's own tool for them turns them off too.
	nodesBase(
		'credentials',
		['credentials/**/*.ts'],
		[
			'cred-class-field-documentation-url-miscased',
			'cred-class-field-type-options-password-missing',
		],
	),
	nodesBase(
		'nodes',
		['nodes/**/*.ts'],
		[
			'node-class-description-inputs-wrong-regular-node',
			'node-class-description-outputs-wrong',
			'node-param-type-options-max-value-present',
		],
	),
	{
		files: ['catalog/**/*.ts', 'sandbox/**/*.ts', 'schemas/**/*.ts', 'test/**/*.ts'],
		languageOptions: { parser },
		rules: { 'no-unused-vars': 'off' },
	},
];
