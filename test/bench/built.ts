import { join } from 'node:path';

/** The modules of the built package that benchmarks load, by path. */
interface Modules {
	'nodes/Twilio/catalog/index.js': typeof import('../../nodes/Twilio/catalog/index');
	'nodes/Twilio/trigger/signature/signatureProblem.js': typeof import('../../nodes/Twilio/trigger/signature/signatureProblem');
	'nodes/Twilio/Twilio.node.js': typeof import('../../nodes/Twilio/Twilio.node');
}

/** Where a file of the built package is. */
export const builtFile = (file: keyof Modules) => join(__dirname, '..', '..', 'dist', file);

/** A module of the built package, which tsx would compile differently from its source. */
export const built = <File extends keyof Modules>(file: File): Modules[File] =>
	require(builtFile(file)) as Modules[File];
