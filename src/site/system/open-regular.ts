import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";

/** Whether a link is another name of a file, or no file at all. */
export type LinksAre = "followed" | "refused";

/** Something that is not a regular file, by an error code for its kind. */
export class NoRegularFile extends Error {
  readonly code: "EISDIR" | "PIPE" | "DEVICE";

  constructor(path: string, code: NoRegularFile["code"]) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

/**
 * Reads a regular file, and nothing else: a pipe without a writer would block for ever, and a device has no end. The
 * kind is checked on the opened file, so that nothing can be swapped in between. Throws the system's error, or
 * `NoRegularFile`.
 */
export function readRegular(path: string, links: LinksAre): Buffer {
  return withRegular(path, links, (file) => readFileSync(file));
}

/** The first bytes of a file, up to a limit. */
export function readRegularStart(path: string, links: LinksAre, most: number): Uint8Array {
  return withRegular(path, links, (file) => {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
  });
}

/**
 * Why an entry is not a file, by the same codes and `BROKEN_LINK`; null for a file, and for a missing one. For files
 * that another program will read.
 */
export function whyNoFile(path: string): string | null {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts !== undefined) return facts.isSocket() ? "ENXIO" : irregularity(facts);
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : "BROKEN_LINK";
}

/** A regular file that is open for reading, and what was found when it was opened. */
export interface OpenRegular {
  readonly file: number;
  readonly size: number;
  readonly mode: number;
}

/** Opens a regular file for someone who reads it piece by piece, and must close it. */
export function openRegular(path: string, links: LinksAre): OpenRegular {
  // Not every system has these constants.
  const unlessLink = links === "refused" ? (constants.O_NOFOLLOW ?? 0) : 0;
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | unlessLink);
  try {
    const facts = fstatSync(file);
    const code = irregularity(facts);
    if (code !== null) throw new NoRegularFile(path, code);
    return { file, size: facts.size, mode: facts.mode };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function withRegular<Read>(path: string, links: LinksAre, read: (file: number) => Read): Read {
  const { file } = openRegular(path, links);
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

function irregularity(facts: Stats): NoRegularFile["code"] | null {
  if (facts.isFile()) return null;
  if (facts.isDirectory()) return "EISDIR";
  return facts.isFIFO() ? "PIPE" : "DEVICE";
}
