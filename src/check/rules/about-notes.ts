import { isAbout } from "../../model/note/about-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * Of several notes about the blog, every page links only to the first, listed or not, and the others are easily missed.
 */
export const aboutNotes: SiteRule = (_subject, { notes }) => {
  const [linked, ...others] = notes.flatMap(({ note }) => (isAbout(note) ? [note] : []));
  if (linked === undefined) return [];
  return others.map(({ title, source }) =>
    diagnose("about-several", { title: title.value, linked: linked.source }, { source, place: title.place }),
  );
};
