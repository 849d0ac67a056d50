import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import manifest from '../../package.json';

interface Tarball {
	size: number;
	files: Array<{ path: string }>;
}

const root = join(__dirname, '..', '..');

/** What npm would publish of the build that is there. */
const [tarball] = JSON.parse(
	execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { cwd: root, encoding: 'utf8' }),
) as [Tarball];

const paths = tarball.files.map(({ path }) => path);

it('contains what package.json names', () => {
	expect(paths).toEqual(
		expect.arrayContaining([...manifest.n8n.nodes, ...manifest.n8n.credentials]),
	);
	expect(paths).toEqual(
		expect.arrayContaining([
			'dist/nodes/Twilio/Twilio.node.json',
			'dist/nodes/Twilio/__schema__/v1.0.0/sms/get.json',
			'dist/icons/twilio.svg',
			'dist/icons/twilio.dark.svg',
		]),
	);
});

it('contains only the build', () => {
	const others = paths.filter((path) => !path.startsWith('dist/'));
	expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
	expect(paths.filter((path) => /sandbox|test/.test(path))).toEqual([]);
});

it('is at most 1.5 MB', () => {
	expect(tarball.size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
});

it('has no runtime dependencies', () => {
	expect(manifest).not.toHaveProperty('dependencies');
	expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
});
