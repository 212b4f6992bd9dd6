import { outputPathOf } from "../model/address/output-path.ts";
import { resolveLink } from "../model/address/resolve-link.ts";
import type { Library, NoteAddress, PublishedNote } from "../model/library.ts";
import { answeringNotes, type QuestionReference, questionsOf } from "../model/note/answers.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { NotePage } from "../model/page/page.ts";
import { noteImage, type SitePictures } from "../model/page/social-image.ts";
import { termLink } from "../model/page/term-link.ts";
import { forEachTaxonomy } from "../model/taxonomy-kinds.ts";

/** The page of every note, in a list or in none. Each holds what its layout says of other notes, and no more. */
export function notePages(library: Library, pictures: SitePictures): readonly NotePage[] {
  const answering = answeringNotes(library.notes);
  return [...library.notes, ...library.unlisted].map((note) => notePage(note, { library, answering, ...pictures }));
}

/** What a note's page is made of beside the note. */
export interface Surroundings extends SitePictures {
  readonly library: Library;
  readonly answering: ReadonlyMap<QuestionReference, PublishedNote>;
}

/** The page of one note among the others of a library. */
export function notePage(note: PublishedNote, { library, answering, config, published }: Surroundings): NotePage {
  const { id, date } = note.note;
  const terms = library.termsOf.get(id);
  return {
    kind: "note",
    permalink: note.permalink,
    output: outputPathOf(note.permalink),
    note,
    terms: forEachTaxonomy((kind) => terms?.[kind].map(termLink) ?? []),
    questions: questionsOf(note, answering, library.notes[0]?.note.date.value ?? date.value),
    neighbours: library.neighbours.get(id) ?? { newer: null, older: null },
    named: namedIn(note.note, library),
    missingImages: missingIn(note, { config, published }),
    backlinks: library.backlinks.get(id) ?? [],
    related: library.related.get(id) ?? [],
    image: noteImage(note.note, { config, published }),
  };
}

function missingIn({ note, permalink }: PublishedNote, { config, published }: SitePictures): ReadonlySet<string> {
  const wanted = note.links.flatMap(({ value: { kind, target } }) => {
    const address = kind === "image" ? resolveLink(target, permalink, config) : null;
    return address === null ? [] : [address.path];
  });
  return new Set(wanted.filter((path) => !published.has(path)));
}

function namedIn({ wikiLinks }: StudyNote, { named }: Library): ReadonlyMap<string, NoteAddress> {
  return new Map(
    wikiLinks.flatMap(({ value }) => {
      const address = named.get(value);
      return address === undefined ? [] : [[value, address] as const];
    }),
  );
}
