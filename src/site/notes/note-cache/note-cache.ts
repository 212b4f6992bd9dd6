import type { SourceFile } from "../../../model/note/source-file.ts";
import type { ParseSettings } from "../../../parse/parse-settings.ts";
import type { ParsedNote } from "../../../parse/parsed-note.ts";
import { textFingerprint, type VersionOf } from "../../fingerprint.ts";
import type { NoteReader } from "../note-reader.ts";
import { parsePost } from "../parse-post.ts";
import { readingKeys } from "../reading-key.ts";
import { type PackedNote, packNote } from "./note-pack.ts";
import { decodeNote, encodeNote, type SectionWords } from "./note-text.ts";
import { type PackFolder, packOf } from "./pack-folder.ts";

/**
 * Reads posts, each only if it has changed since last read, in this process or an earlier one. The words of notes are kept
 * as bytes outside the heap and decoded when needed.
 */
export class NoteCache implements NoteReader {
  readonly #folder: PackFolder;
  readonly #program: string;
  readonly #keyOf = readingKeys();
  readonly #versions = new WeakMap<object, string>();
  /** What was cached, and what has been read since, by path; null until a note is requested. */
  #known: Map<string, PackedNote> | null = null;
  /** Every post that was read, so that deleted ones are forgotten. */
  readonly #seen = new Set<string>();
  readonly #changedPacks = new Set<number>();
  #lastWords: { readonly packed: PackedNote; readonly words: readonly SectionWords[] } | null = null;

  constructor(folder: PackFolder, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  read(file: SourceFile, settings: ParseSettings): ParsedNote {
    const version = textFingerprint(`${this.#keyOf(settings)}\0${file.path}\0${file.text}`);
    this.#seen.add(file.path);
    const packed = this.#notes().get(file.path);
    const parsed =
      packed?.version === version
        ? decodeNote(textOf(packed.data), () => this.#wordsOf(packed))
        : this.#parse(file, settings, version);
    if (parsed.note !== null) this.#versions.set(parsed.note, version);
    return parsed;
  }

  readonly versionOf: VersionOf = (object) => this.#versions.get(object);

  /** Keeps what was read for the next process. */
  save(): void {
    if (this.#known === null) return;
    for (const path of this.#known.keys()) {
      if (this.#seen.has(path)) continue;
      this.#known.delete(path);
      this.#changedPacks.add(packOf(path));
    }
    this.#folder.write(this.#program, this.#known, this.#changedPacks);
    this.#changedPacks.clear();
  }

  #notes(): Map<string, PackedNote> {
    this.#known ??= new Map(this.#folder.read(this.#program).map((packed) => [packed.path, packed]));
    return this.#known;
  }

  #parse(file: SourceFile, settings: ParseSettings, version: string): ParsedNote {
    const text = encodeNote(parsePost(file, settings));
    const packed = packNote(file.path, version, text);
    this.#notes().set(file.path, packed);
    this.#changedPacks.add(packOf(file.path));
    // Decoded again at once: a parsed note would keep alive the whole text that its words were sliced from.
    return decodeNote(text.data, () => this.#wordsOf(packed));
  }

  /** A page reads the words of one note repeatedly, then those of the next. */
  #wordsOf(packed: PackedNote): readonly SectionWords[] {
    if (this.#lastWords?.packed !== packed) {
      const words = JSON.parse(textOf(packed.words)) as readonly SectionWords[];
      this.#lastWords = { packed, words };
    }
    return this.#lastWords.words;
  }
}

/** Decodes bytes in place. */
function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
