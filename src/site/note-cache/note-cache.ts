import type { SourceFile } from "../../model/source-file.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import { hashOf, type VersionOf } from "../fingerprint.ts";
import type { NoteReader, PostsToRead } from "../note-reader.ts";
import { readingKey } from "../reading-settings.ts";
import type { PackedNote } from "./note-pack.ts";
import { readNote, type SectionWords } from "./note-text.ts";
import { type PackFolder, packOf } from "./pack-folder.ts";
import { type ParsePosts, parsePost, parsePosts, type VersionedPost } from "./parse-posts.ts";

/**
 * Reads posts, each only when it is not what it was the last time, in this process or in an earlier one. The words of notes
 * lie as bytes beside the heap and are made into strings when they are read.
 */
export class NoteCache implements NoteReader {
  readonly #folder: PackFolder;
  readonly #program: string;
  readonly #parsePosts: ParsePosts;
  readonly #versions = new WeakMap<object, string>();
  /** What was there, and what was read since, by path; null until it is looked at. */
  #known: Map<string, PackedNote> | null = null;
  /** Every post that was read, so that what is gone is forgotten. */
  readonly #seen = new Set<string>();
  readonly #changedPacks = new Set<number>();
  #lastWords: { readonly packed: PackedNote; readonly words: readonly SectionWords[] } | null = null;

  /** `program` tells Saegim's own versions apart; `parse` reads what is not known. */
  constructor(folder: PackFolder, program: string, parse: ParsePosts = parsePosts) {
    this.#folder = folder;
    this.#program = program;
    this.#parsePosts = parse;
  }

  async readAll({ files, settings, onNote }: PostsToRead): Promise<readonly ParsedNote[]> {
    const key = readingKey(settings);
    const posts = files.map((file) => versioned(file, key));
    const unknown = posts.filter((post) => this.#find(post) === null);
    for (let known = unknown.length; known < posts.length; known += 1) onNote();
    for (const packed of await this.#parsePosts({ posts: unknown, settings, onNote })) this.#keep(packed);
    return posts.map((post) => this.#read(post, settings));
  }

  read(file: SourceFile, settings: ParseSettings): ParsedNote {
    return this.#read(versioned(file, readingKey(settings)), settings);
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

  #read(post: VersionedPost, settings: ParseSettings): ParsedNote {
    const packed = this.#find(post) ?? this.#keep(parsePost(post, settings));
    this.#seen.add(packed.path);
    const parsed = readNote(textOf(packed.data), () => this.#wordsOf(packed));
    if (parsed.note !== null) this.#versions.set(parsed.note, packed.version);
    return parsed;
  }

  #find({ file, version }: VersionedPost): PackedNote | null {
    const packed = this.#notes().get(file.path);
    return packed?.version === version ? packed : null;
  }

  #keep(packed: PackedNote): PackedNote {
    this.#notes().set(packed.path, packed);
    this.#changedPacks.add(packOf(packed.path));
    return packed;
  }

  #notes(): Map<string, PackedNote> {
    this.#known ??= new Map(this.#folder.read(this.#program).map((packed) => [packed.path, packed]));
    return this.#known;
  }

  /** A page reads the words of one note again and again, then those of the next. */
  #wordsOf(packed: PackedNote): readonly SectionWords[] {
    if (this.#lastWords?.packed !== packed) {
      const words = JSON.parse(textOf(packed.words)) as readonly SectionWords[];
      this.#lastWords = { packed, words };
    }
    return this.#lastWords.words;
  }
}

function versioned(file: SourceFile, settings: string): VersionedPost {
  return { file, version: hashOf(`${settings}\0${file.path}\0${file.text}`) };
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}
