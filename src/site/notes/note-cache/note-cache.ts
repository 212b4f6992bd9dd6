import type { SourceFile } from "../../../model/note/source-file.ts";
import type { ParseSettings } from "../../../parse/parse-settings.ts";
import type { ParsedNote } from "../../../parse/parsed-note.ts";
import type { PackedPost } from "../../packs/pack.ts";
import type { PackCache } from "../../packs/pack-cache.ts";
import { textFingerprint, type VersionOf } from "../../versions/fingerprint.ts";
import type { NoteReader, ParsedPost, PostsToRead } from "../note-reader.ts";
import { parsePost } from "../parse-post.ts";
import { readingKeys } from "../reading-key.ts";
import { readingSettings } from "../reading-settings.ts";
import { type ParseThreads, parseOnThreads } from "../threads/parse-on-threads.ts";
import { packParser } from "../threads/parse-pack.ts";
import { decodeNote, type SectionWords } from "./note-text.ts";
import { packedNote, type VersionedPost } from "./packed-note.ts";

/**
 * Reads posts, each only if it has changed since last read, in this process or an earlier one. The words of notes from
 * an earlier one are kept as bytes outside the heap and decoded when needed.
 */
export class NoteCache implements NoteReader {
  readonly #packs: PackCache;
  readonly #threads: ParseThreads | null;
  readonly #keyOf = readingKeys();
  readonly #versions = new WeakMap<object, string>();
  #lastWords: { readonly bytes: Uint8Array | undefined; readonly words: readonly SectionWords[] } | null = null;

  /** Parses many posts on several threads, if it is given `threads`. */
  constructor(packs: PackCache, threads: ParseThreads | null = null) {
    this.#packs = packs;
    this.#threads = threads;
  }

  read(file: SourceFile, settings: ParseSettings): ParsedNote {
    return this.#read(this.#versioned(file, settings), settings);
  }

  async readAll({ files, settings, onNote, meanwhile }: PostsToRead): Promise<readonly ParsedPost[]> {
    const posts = files.map((file) => this.#versioned(file, settings));
    const unknown = posts.filter((post) => this.#find(post) === undefined);
    if (this.#threads === null || unknown.length < this.#threads.worthFrom) {
      return posts.map((post) => {
        onNote();
        return { file: post.file, ...this.#read(post, settings) };
      });
    }
    for (let known = unknown.length; known < posts.length; known += 1) onNote();
    const reading = readingSettings(settings);
    const work = { posts: unknown, settings: reading, onNote, meanwhile, parseHere: packParser(reading) };
    for (const packed of await parseOnThreads(this.#threads, work)) this.#packs.keep(packed);
    return posts.map((post) => ({ file: post.file, ...this.#read(post, settings) }));
  }

  readonly versionOf: VersionOf = (object) => this.#versions.get(object);

  /** The version of a post that was read, by its path. */
  versionAt(path: string): string | undefined {
    return this.#packs.versionAt(path);
  }

  /** Keeps what was read for the next process. */
  save(): void {
    this.#packs.save();
  }

  #versioned(file: SourceFile, settings: ParseSettings): VersionedPost {
    return { file, version: textFingerprint(`${this.#keyOf(settings)}\0${file.path}\0${file.text}`) };
  }

  #find({ file, version }: VersionedPost): PackedPost | undefined {
    return this.#packs.find(file.path, version);
  }

  #read(post: VersionedPost, settings: ParseSettings): ParsedNote {
    const packed = this.#find(post);
    const parsed = packed === undefined ? this.#parse(post, settings) : this.#decode(packed);
    if (parsed.note !== null) this.#versions.set(parsed.note, post.version);
    return parsed;
  }

  #parse(post: VersionedPost, settings: ParseSettings): ParsedNote {
    const parsed = parsePost(post.file, settings);
    this.#packs.keep(packedNote(post, parsed));
    return parsed;
  }

  #decode(packed: PackedPost): ParsedNote {
    const [data, words] = packed.pieces();
    return decodeNote(textOf(data), () => this.#wordsIn(words));
  }

  /** A page reads the words of one note repeatedly, then those of the next. */
  #wordsIn(bytes: Uint8Array | undefined): readonly SectionWords[] {
    const last = this.#lastWords;
    if (last !== null && last.bytes === bytes) return last.words;
    const words = JSON.parse(textOf(bytes)) as readonly SectionWords[];
    this.#lastWords = { bytes, words };
    return words;
  }
}

/** Decodes bytes in place. A note has two pieces; what is missing of a pack has failed its checksum long before. */
function textOf(bytes: Uint8Array = new Uint8Array()): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
