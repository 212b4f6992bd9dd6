import type { SourceFile } from "../../../model/note/source-file.ts";
import type { ParseSettings } from "../../../parse/parse-settings.ts";
import type { ParsedNote } from "../../../parse/parsed-note.ts";
import { textFingerprint, type VersionOf } from "../../fingerprint.ts";
import type { PackedPost } from "../../packs/pack.ts";
import type { PackCache } from "../../packs/pack-cache.ts";
import type { NoteReader } from "../note-reader.ts";
import { parsePost } from "../parse-post.ts";
import { readingKeys } from "../reading-key.ts";
import { decodeNote, encodeNote, type SectionWords } from "./note-text.ts";

/**
 * Reads posts, each only if it has changed since last read, in this process or an earlier one. The words of notes from
 * an earlier one are kept as bytes outside the heap and decoded when needed.
 */
export class NoteCache implements NoteReader {
  readonly #packs: PackCache;
  readonly #keyOf = readingKeys();
  readonly #versions = new WeakMap<object, string>();
  #lastWords: { readonly packed: PackedPost; readonly words: readonly SectionWords[] } | null = null;

  constructor(packs: PackCache) {
    this.#packs = packs;
  }

  read(file: SourceFile, settings: ParseSettings): ParsedNote {
    const version = textFingerprint(`${this.#keyOf(settings)}\0${file.path}\0${file.text}`);
    const packed = this.#packs.find(file.path, version);
    const parsed = packed === undefined ? this.#parse(file, settings, version) : this.#decode(packed);
    if (parsed.note !== null) this.#versions.set(parsed.note, version);
    return parsed;
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

  #parse(file: SourceFile, settings: ParseSettings, version: string): ParsedNote {
    const parsed = parsePost(file, settings);
    const pieces = (): readonly Uint8Array[] => {
      const { data, words } = encodeNote(parsed);
      return [Buffer.from(data), Buffer.from(words)];
    };
    this.#packs.keep({ path: file.path, version, pieces });
    return parsed;
  }

  #decode(packed: PackedPost): ParsedNote {
    const [data] = packed.pieces();
    return decodeNote(textOf(data), () => this.#wordsOf(packed));
  }

  /** A page reads the words of one note repeatedly, then those of the next. */
  #wordsOf(packed: PackedPost): readonly SectionWords[] {
    if (this.#lastWords?.packed !== packed) {
      const [, words] = packed.pieces();
      this.#lastWords = { packed, words: JSON.parse(textOf(words)) as readonly SectionWords[] };
    }
    return this.#lastWords.words;
  }
}

/** Decodes bytes in place. A note has two pieces; what is missing of a pack has failed its checksum long before. */
function textOf(bytes: Uint8Array = new Uint8Array()): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
