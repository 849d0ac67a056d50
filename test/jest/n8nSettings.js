const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

// n8n-core reads these when it is first loaded, and writes its settings into the user folder
Object.assign(process.env, {
	N8N_USER_FOLDER: mkdtempSync(join(tmpdir(), 'n8n-test-')),
	N8N_ENCRYPTION_KEY: 'test',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
	N8N_LOG_LEVEL: 'silent',
});
