import { crc32 } from "node:zlib";
import type { NoteText } from "./note-text.ts";

/** A post as it was read, and what it was read from. */
export interface PackedNote {
  readonly path: string;
  /** Of the path and the text that were read, and of the settings they were read under. */
  readonly version: string;
  /** UTF-8. */
  readonly data: Uint8Array;
  /** UTF-8. */
  readonly words: Uint8Array;
}

interface Head {
  readonly key: string;
  /** Path, version, and the lengths of data and words in bytes. */
  readonly notes: readonly (readonly [path: string, version: string, data: number, words: number])[];
}

const lineEnd = 10;

/** Turns a note into bytes, so that its words are never decoded unless they are shown. */
export function packNote(path: string, version: string, { data, words }: NoteText): PackedNote {
  return { path, version, data: Buffer.from(data), words: Buffer.from(words) };
}

/**
 * Many notes in one file: a line with the checksum of all that follows, a line of JSON that says where each note lies, then
 * their bytes. `key` says who may read it.
 */
export function writePack(key: string, notes: readonly PackedNote[]): Uint8Array {
  const head: Head = {
    key,
    notes: notes.map(({ path, version, data, words }) => [path, version, data.length, words.length]),
  };
  const content = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...notes.flatMap(({ data, words }) => [data, words]),
  ]);
  return Buffer.concat([Buffer.from(`${crc32(content)}\n`), content]);
}

/** The notes of a file that `writePack` wrote under the same key; null for any other file, damaged ones included. */
export function readPack(key: string, pack: Buffer): readonly PackedNote[] | null {
  const [checksum, content] = firstLine(pack);
  if (checksum !== String(crc32(content))) return null;
  const [line, bytes] = firstLine(content);
  const head = readHead(line);
  if (head === null || head.key !== key) return null;
  let at = 0;
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return head.notes.map(([path, version, data, words]) => ({ path, version, data: take(data), words: take(words) }));
}

function firstLine(bytes: Buffer): readonly [string, Buffer] {
  const end = bytes.indexOf(lineEnd);
  return end < 0 ? ["", bytes] : [bytes.toString("utf8", 0, end), bytes.subarray(end + 1)];
}

function readHead(line: string): Head | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return isHead(parsed) ? parsed : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Enough to recognise our files; the checksum and the key vouch for the rest. */
function isHead(parsed: unknown): parsed is Head {
  return typeof parsed === "object" && parsed !== null && "key" in parsed && "notes" in parsed;
}
