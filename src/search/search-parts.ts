import type { BasePath } from "../model/address/addresses.ts";
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

/**
 * Reads each note once for an index that is rebuilt repeatedly: an unchanged note is the same object. Its address does not
 * matter.
 */
export class SearchParts {
  readonly #parts = new WeakMap<StudyNote, SearchPart>();
  readonly #read = new IndexParts();

  of(published: PublishedNote): SearchPart {
    const known = this.#parts.get(published.note);
    if (known !== undefined) return known;
    const document = searchDocument(published, { basePath: nowhere });
    const part = { ...this.#read.of(document), hash: hashOf(document) };
    this.#parts.set(published.note, part);
    return part;
  }
}

const nowhere = "/" as BasePath;

function hashOf({ title, date, tags, keywords, parts, ownParts }: SearchDocument): string {
  return textHash([title, date, ...tags, "", ...keywords, "", ownParts, ...parts].join("\n"));
}
