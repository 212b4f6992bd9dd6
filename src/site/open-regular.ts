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

/** Something that is no file, by the word that stands for it among the system's. */
export class NoRegularFile extends Error {
  readonly code: "EISDIR" | "PIPE" | "DEVICE";

  constructor(path: string, code: NoRegularFile["code"]) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

/**
 * Reads a file. Nothing else is waited for: a pipe that nobody writes into would be for ever, and a device has no end. What it
 * is is asked of what was opened, so that nothing can take its place between the question and the answer. Throws the system's
 * error, or `NoRegularFile`.
 */
export function readRegular(path: string, links: LinksAre): Buffer {
  return withRegular(path, links, (file) => readFileSync(file));
}

/** The first bytes of a file, at most so many. */
export function readRegularStart(path: string, links: LinksAre, most: number): Uint8Array {
  return withRegular(path, links, (file) => {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
  });
}

/**
 * Why what has a name is not a file, by the same words and `BROKEN_LINK`; null for a file, and for a name that nothing has.
 * Asked of what another program is going to read.
 */
export function whyNoFile(path: string): string | null {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts !== undefined) return facts.isSocket() ? "ENXIO" : irregularity(facts);
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : "BROKEN_LINK";
}

function withRegular<Read>(path: string, links: LinksAre, read: (file: number) => Read): Read {
  // Not every system has a word for these.
  const unlessLink = links === "refused" ? (constants.O_NOFOLLOW ?? 0) : 0;
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | unlessLink);
  try {
    const code = irregularity(fstatSync(file));
    if (code !== null) throw new NoRegularFile(path, code);
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
