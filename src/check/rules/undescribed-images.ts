import { diagnose } from "../../model/problem/diagnostic.ts";
import { embedded } from "../links/picture-name-suggester.ts";
import type { SiteRule } from "../site-rule.ts";

/** A picture needs a description, for readers who cannot see it. Reported once per note, at its first such picture. */
export const undescribedImages: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note }) => {
    const images = note.links.filter(({ value }) => value.undescribed === true);
    const [first] = images;
    if (first === undefined) return [];
    const { named, target } = first.value;
    const facts = { target: named === undefined ? target : embedded(named), count: images.length };
    return [diagnose("image-alt-missing", facts, { source: note.source, place: first.place })];
  });
