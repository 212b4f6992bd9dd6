import { resolveLink } from "../model/address/resolve-link.ts";
import type { Library, NoteAddress, PublishedNote } from "../model/library.ts";
import { answeringNotes, type QuestionReference, questionsOf } from "../model/note/answers.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { NotePage } from "../model/page/page.ts";
import type { PictureSize } from "../model/page/picture-size.ts";
import { noteImage } from "../model/page/social-image.ts";
import { forEachTaxonomy } from "../model/taxonomy-kinds.ts";
import { pageAt } from "./addresses/page-address.ts";
import { leadPicture, type MeasuredPictures } from "./lists/lead-picture.ts";

/** Every note's page, listed or not, with exactly what its layout shows of other notes. */
export function notePages(library: Library, pictures: MeasuredPictures): readonly NotePage[] {
  const answering = answeringNotes(library.notes);
  return [...library.notes, ...library.unlisted].map((note) => notePage(note, { library, answering, ...pictures }));
}

/** What a note's page needs besides the note. */
export interface Surroundings extends MeasuredPictures {
  readonly library: Library;
  readonly answering: ReadonlyMap<QuestionReference, PublishedNote>;
}

/** One note's page among the others of a library. */
export function notePage(note: PublishedNote, { library, answering, ...pictures }: Surroundings): NotePage {
  const { id, date } = note.note;
  const terms = library.termsOf.get(id);
  return {
    kind: "note",
    ...pageAt(note.permalink),
    note,
    terms: forEachTaxonomy((kind) => terms?.[kind].map(({ link }) => link) ?? []),
    questions: questionsOf(note, answering, library.notes[0]?.note.date.value ?? date.value),
    neighbours: library.neighbours.get(id) ?? { newer: null, older: null },
    named: namedIn(note.note, library),
    ...picturesIn(note, pictures),
    backlinks: library.backlinks.get(id) ?? [],
    related: library.related.get(id) ?? [],
    lead: leadPicture(note, pictures),
    image: noteImage(note.note, pictures),
  };
}

function picturesIn(
  { note, permalink }: PublishedNote,
  { config, assetAddresses, pictureSizeOf }: MeasuredPictures,
): Pick<NotePage, "missingImages" | "pictureSizes"> {
  const missingImages = new Set<string>();
  const pictureSizes = new Map<string, PictureSize>();
  for (const { kind, target } of note.links.map(({ value }) => value)) {
    const path = kind === "image" ? resolveLink(target, permalink, config)?.path : undefined;
    if (path === undefined) continue;
    if (!assetAddresses.has(path)) missingImages.add(path);
    const size = pictureSizeOf(path);
    if (size !== null) pictureSizes.set(path, size);
  }
  return { missingImages, pictureSizes };
}

function namedIn({ wikiLinks }: StudyNote, { named }: Library): ReadonlyMap<string, NoteAddress> {
  return new Map(
    wikiLinks.flatMap(({ value }) => {
      const address = named.get(value);
      return address === undefined ? [] : [[value, address] as const];
    }),
  );
}
