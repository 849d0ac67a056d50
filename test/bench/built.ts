import { join } from 'node:path';

/** Where a file of the built package is. */
export const builtFile = (file: string) => join(__dirname, '..', '..', 'dist', file);

/** A module of the built package, which tsx would compile differently from its source. */
export const built = <Module>(file: string) => require(builtFile(file)) as Module;
