import type { Permalink } from "../model/address/addresses.ts";
import { sitePlaces } from "../model/address/site-places.ts";
import type { Library } from "../model/library.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import { taxonomyKinds } from "../model/taxonomy-kinds.ts";

/** An index that a site may have nothing for. */
interface Index {
  readonly place: Permalink;
  /** Its entries. */
  readonly entriesIn: (library: Library) => readonly unknown[];
  /** What a listed note adds to it. */
  readonly entriesOf: (note: StudyNote) => readonly unknown[];
}

const indexes: readonly Index[] = [
  ...taxonomyKinds.map((kind) => ({
    place: sitePlaces[kind],
    entriesIn: ({ taxonomies }: Library) => taxonomies[kind].terms,
    entriesOf: (note: StudyNote) => note[kind],
  })),
  { place: sitePlaces.questions, entriesIn: ({ questions }) => questions, entriesOf: ({ questions }) => questions },
  { place: sitePlaces.highlights, entriesIn: ({ pens }) => pens, entriesOf: ({ highlights }) => highlights },
  {
    place: sitePlaces.sources,
    entriesIn: ({ publishers }) => publishers,
    entriesOf: ({ article }) => [article.publisher, article.naver].filter((named) => named !== null),
  },
  { place: sitePlaces.glossary, entriesIn: ({ glossary }) => glossary, entriesOf: ({ terms }) => terms },
];

/** Indexes without entries, so that pages do not link to them. */
export function emptyIndexes(library: Library): readonly Permalink[] {
  return indexes.filter(({ entriesIn }) => entriesIn(library).length === 0).map(({ place }) => place);
}

/** Whether a note has the first entry of an index: then the menu of every page grows. */
export function fillsIndex(note: StudyNote, library: Library): boolean {
  if (note.frontMatter.unlisted) return false;
  return indexes.some(({ entriesIn, entriesOf }) => entriesIn(library).length === 0 && entriesOf(note).length > 0);
}
