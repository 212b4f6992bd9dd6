/** The requested bytes of a file, both ends counted from 0 and inclusive. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Parses the `Range` header as in RFC 9110 (14.2): an unknown unit, several ranges or a malformed one get the whole
 * file; a range that begins past the end is unsatisfiable.
 */
export function readByteRange(header: string | null, size: number): ByteRange | "whole" | "outside" {
  const [, from = "", to = ""] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/iu.exec(header ?? "") ?? [];
  if (from === "" && to === "") return "whole";
  if (from === "") return Number(to) === 0 || size === 0 ? "outside" : lastBytes(Number(to), size);
  const first = Number(from);
  const last = to === "" ? size - 1 : Number(to);
  if (to !== "" && last < first) return "whole";
  return first >= size ? "outside" : { first, last: Math.min(last, size - 1) };
}

function lastBytes(count: number, size: number): ByteRange {
  return { first: Math.max(0, size - count), last: size - 1 };
}
