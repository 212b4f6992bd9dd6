/** The bytes of a file that are asked for, both ends counted from 0 and included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the header `Range` as RFC 9110 (14.2) wants it: what is not understood, another unit or several ranges is answered with
 * the whole; what begins behind the end is outside.
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
