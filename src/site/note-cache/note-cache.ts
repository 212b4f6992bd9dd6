import type { SourceFile } from "../../model/source-file.ts";
import type { StudyNote } from "../../model/study-note.ts";
import { parseNote } from "../../parse/parse-note.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import { fingerprint, hashOf, type VersionOf } from "../fingerprint.ts";
import type { NoteReader } from "../note-reader.ts";
import { type PackedNote, packNote } from "./note-pack.ts";
import { lookingUp, readNote, type SectionWords, writeNote } from "./note-text.ts";
import { type PackFolder, packOf } from "./pack-folder.ts";

/**
 * Reads posts, each only when it is not what it was the last time, in this process or in an earlier one. The words of notes
 * lie as bytes beside the heap and are made into strings when they are read.
 */
export class NoteCache implements NoteReader {
  readonly #folder: PackFolder;
  readonly #program: string;
  readonly #versions = new WeakMap<object, string>();
  /** What was there, and what was read since, by path; null until the settings are known that it depends on. */
  #known: { readonly key: string; readonly notes: Map<string, PackedNote> } | null = null;
  /** Every post that was read, so that what is gone is forgotten. */
  readonly #seen = new Set<string>();
  readonly #changedPacks = new Set<number>();
  #lastWords: { readonly packed: PackedNote; readonly words: readonly SectionWords[] } | null = null;

  constructor(folder: PackFolder, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  read(file: SourceFile, settings: ParseSettings): ParsedNote {
    const { notes } = this.#knownUnder(settings);
    const version = hashOf(`${file.path}\0${file.text}`);
    this.#seen.add(file.path);
    const packed = notes.get(file.path);
    const parsed =
      packed?.version === version
        ? readNote(Buffer.from(packed.data).toString("utf8"), () => this.#wordsOf(packed))
        : this.#parse(file, settings, version);
    if (parsed.note !== null) this.#versions.set(parsed.note, version);
    return parsed;
  }

  readonly versionOf: VersionOf = (object) => this.#versions.get(object);

  /** Keeps what was read for the next process. */
  save(): void {
    if (this.#known === null) return;
    const { key, notes } = this.#known;
    for (const path of notes.keys()) {
      if (this.#seen.has(path)) continue;
      notes.delete(path);
      this.#changedPacks.add(packOf(path));
    }
    this.#folder.write(key, notes, this.#changedPacks);
    this.#changedPacks.clear();
  }

  #knownUnder(settings: ParseSettings) {
    this.#known ??= this.#open(keyOf(settings, this.#program));
    return this.#known;
  }

  #open(key: string) {
    return { key, notes: new Map(this.#folder.read(key).map((packed) => [packed.path, packed])) };
  }

  #parse(file: SourceFile, settings: ParseSettings, version: string): ParsedNote {
    const parsed = parseNote(file, settings);
    const packed = packNote(file.path, version, writeNote(parsed));
    this.#knownUnder(settings).notes.set(file.path, packed);
    this.#changedPacks.add(packOf(file.path));
    return { ...parsed, note: this.#withoutWords(parsed.note, packed) };
  }

  #withoutWords(note: StudyNote | null, packed: PackedNote): StudyNote | null {
    return note === null ? null : lookingUp(note, () => this.#wordsOf(packed));
  }

  /** A page reads the words of one note again and again, then those of the next. */
  #wordsOf(packed: PackedNote): readonly SectionWords[] {
    if (this.#lastWords?.packed !== packed) {
      const words = JSON.parse(Buffer.from(packed.words).toString("utf8")) as readonly SectionWords[];
      this.#lastWords = { packed, words };
    }
    return this.#lastWords.words;
  }
}

/** What a read post depends on beside its file. */
function keyOf({ timeZone, equalsHighlight, sectionNames, basePath, origin }: ParseSettings, program: string): string {
  return fingerprint([program, timeZone, equalsHighlight, sectionNames, basePath, origin]);
}
