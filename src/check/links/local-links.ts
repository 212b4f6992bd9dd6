import { type LocalAddress, resolveLink } from "../../model/address/resolve-link.ts";
import type { Library } from "../../model/library.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { Place } from "../../model/problem/place.ts";
import type { CheckSubject } from "../check-subject.ts";

/** An address in a note that leads somewhere within the site, or should. */
export interface LocalLink {
  readonly note: StudyNote;
  readonly kind: "link" | "image";
  readonly target: string;
  /** Set for a picture given only by its name. */
  readonly named?: string;
  readonly isWithheld?: true;
  /** Where a reference link's definition gives the address. */
  readonly defined?: Place;
  readonly place: Place;
  readonly address: LocalAddress;
}

/** Every link and image of some notes that stays on the site, in the order of the notes. */
export function localLinks(
  { config }: Pick<CheckSubject, "config">,
  { notes }: Pick<Library, "notes">,
): readonly LocalLink[] {
  return notes.flatMap(({ note, permalink }) =>
    note.links.flatMap(({ value, place }) => {
      const address = resolveLink(value.target, permalink, config);
      return address === null ? [] : [{ note, ...value, place, address }];
    }),
  );
}
