import { rootPath } from "../model/address/base-path.ts";
import type { PublishedNote } from "../model/library.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { SearchDocument } from "../model/search/search-files.ts";
import { textHash } from "../model/text/text-hash.ts";
import { type IndexPart, IndexParts } from "./index-part.ts";
import { searchDocument } from "./search-document.ts";

/** What search needs from one note. */
export interface SearchPart extends IndexPart {
  /** Changes with anything search shows of the note, except its address. */
  readonly hash: string;
}

/** Keeps parts from one process to the next. */
export interface PartStore {
  /** The part of just this note as the site shows it, under one configuration; undefined when there is none. */
  readonly find: (note: StudyNote) => SearchPart | undefined;
  readonly keep: (note: StudyNote, part: SearchPart) => void;
}

const nothingKept: PartStore = { find: () => undefined, keep: () => undefined };

/**
 * Reads each note once for an index that is rebuilt repeatedly: an unchanged note is the same object. Its address does
 * not matter.
 */
export class SearchParts {
  readonly #parts = new WeakMap<StudyNote, SearchPart & { readonly spellings: string }>();
  readonly #read = new IndexParts();
  readonly #store: PartStore;

  constructor(store: PartStore = nothingKept) {
    this.#store = store;
  }

  of(published: PublishedNote): SearchPart {
    const { note, otherSpellings = [] } = published;
    const spellings = otherSpellings.join("\n");
    const read = this.#parts.get(note);
    if (read?.spellings === spellings) return read;
    const part = { ...(this.#store.find(note) ?? this.#make(published)), spellings };
    this.#parts.set(note, part);
    return part;
  }

  #make(published: PublishedNote): SearchPart {
    const document = searchDocument(published, { basePath: rootPath });
    const part = { ...this.#read.of(document), hash: hashOf(document) };
    this.#store.keep(published.note, part);
    return part;
  }
}

function hashOf({
  title,
  date,
  language = "",
  tags,
  keywords,
  parts,
  ownParts,
  beginning,
  labels,
}: SearchDocument): string {
  return textHash(
    [title, date, language, ...tags, "", ...keywords, "", ownParts, beginning, ...labels, "", ...parts].join("\n"),
  );
}
