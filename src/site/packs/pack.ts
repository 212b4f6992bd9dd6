import { mappedCopy } from "../../model/mapped-memory.ts";
import { readJson } from "../../model/text/read-json.ts";
import { sealOf } from "../installation/installation-secret.ts";

/** What was made of a post, as bytes that are encoded only when written, and decoded only when needed. */
export interface PackedPost {
  readonly path: string;
  /** Equal for posts of which the same is made. */
  readonly version: string;
  readonly pieces: () => readonly Uint8Array[];
}

/**
 * Many posts in one file: a line with the seal of all that follows, this as a line of JSON, then the posts' bytes. All
 * first pieces come first, then all second ones, and so on.
 */
export interface PackHead {
  /** Path, version, and the length of each piece in bytes. */
  readonly posts: readonly (readonly [path: string, version: string, pieces: readonly number[]])[];
}

const lineEnd = 10;

/** The posts of a file that a `PackWriter` wrote under the same key; null for any other file, damaged ones included. */
export function readPack(key: string, pack: Buffer): readonly PackedPost[] | null {
  const [seal, content] = firstLine(pack);
  if (seal !== sealOf(key, content)) return null;
  const [line, bytes] = firstLine(content);
  const head = readHead(line);
  return head === null ? null : postsOf(head, columnsIn(head, bytes));
}

/** The posts whose columns a `PackWriter` gathered. Their pieces lie in these columns. */
export function postsOf({ posts }: PackHead, columns: readonly Uint8Array[]): readonly PackedPost[] {
  const pieces = posts.map((): Uint8Array[] => []);
  for (const [column, bytes] of columns.entries()) {
    let from = 0;
    for (const [index, [, , lengths]] of posts.entries()) {
      const length = lengths[column];
      if (length === undefined) continue;
      pieces[index]?.push(bytes.subarray(from, from + length));
      from += length;
    }
  }
  return posts.map(([path, version], index) => ({ path, version, pieces: () => pieces[index] ?? [] }));
}

/** Every column gets memory of its own: whoever keeps the posts' words does not keep their data. */
function columnsIn({ posts }: PackHead, bytes: Buffer): readonly Uint8Array[] {
  let at = 0;
  return Array.from({ length: columnsOf(posts.map(([, , lengths]) => lengths)) }, (_, column) => {
    const from = at;
    at = posts.reduce((sum, [, , lengths]) => sum + (lengths[column] ?? 0), at);
    return mappedCopy(bytes.subarray(from, at));
  });
}

/** The number of pieces of the post with the most. */
export function columnsOf(posts: readonly { readonly length: number }[]): number {
  return posts.reduce((most, { length }) => Math.max(most, length), 0);
}

function firstLine(bytes: Buffer): readonly [string, Buffer] {
  const end = bytes.indexOf(lineEnd);
  return end < 0 ? ["", bytes] : [bytes.toString("utf8", 0, end), bytes.subarray(end + 1)];
}

function readHead(line: string): PackHead | null {
  const parsed = readJson(line);
  return isHead(parsed) ? parsed : null;
}

/** Enough to recognise our files; the seal vouches for the rest. */
function isHead(parsed: unknown): parsed is PackHead {
  return typeof parsed === "object" && parsed !== null && "posts" in parsed;
}
