import { askedOnce } from "../../model/asked-once.ts";
import type { Library, PublishedNote } from "../../model/library.ts";
import { contentFingerprints, type VersionOf } from "./fingerprint.ts";

/**
 * Tells published notes apart, each described once: a note is on the pages of all its words, days and pens. Its
 * highlights and questions, which pages show together with it, are known by their places in it.
 */
export function publishedVersions(
  { notes, unlisted }: Pick<Library, "notes" | "unlisted">,
  versionOf: VersionOf,
): VersionOf {
  const versionOfNote = askedOnce(contentFingerprints(versionOf));
  const places = placesIn([...notes, ...unlisted]);
  return (object) => {
    const place = places.get(object);
    return place === undefined ? versionOf(object) : `${versionOfNote(place.published)}${place.part}`;
  };
}

/** A note, or a part of it. */
interface Place {
  readonly published: PublishedNote;
  /** Empty for the whole note. */
  readonly part: string;
}

function placesIn(notes: readonly PublishedNote[]): ReadonlyMap<object, Place> {
  const places = new Map<object, Place>();
  for (const published of notes) {
    const { highlights, questions } = published.note;
    places.set(published, { published, part: "" });
    for (const [index, highlight] of highlights.entries()) places.set(highlight, { published, part: ` h${index}` });
    for (const [index, question] of questions.entries()) places.set(question, { published, part: ` q${index}` });
  }
  return places;
}
