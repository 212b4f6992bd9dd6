import type { StudyNote } from "../../model/note/study-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { NamedRole } from "../../model/problem/rules/sections.ts";
import type { SiteRule } from "../site-rule.ts";

/** What a study note is made of. */
const usualRoles = ["keywords", "summary", "questions"] as const satisfies readonly NamedRole[];

/** A section belongs to this writer's notes once so many of them have it, and at least every second one. */
const habit = 3;

/** A study note should have the sections that its writer gives to notes; whoever never asks questions is not told to. */
export const missingSections: SiteRule = (_subject, { notes }) => {
  const studied = notes.map(({ note }) => note).filter((note) => usualRoles.some((role) => hasSection(note, role)));
  const habitual = usualRoles.filter((role) => {
    const having = studied.filter((note) => hasSection(note, role)).length;
    return having >= habit && having * 2 >= studied.length;
  });
  return studied.flatMap((note) => {
    const missing = habitual.filter((role) => !hasSection(note, role));
    return missing.length === 0 ? [] : [diagnose("section-missing", { missing }, { source: note.source })];
  });
};

/** Also one that is empty, or stands in the front matter. */
function hasSection(note: StudyNote, role: (typeof usualRoles)[number]): boolean {
  if (note.sections.some(({ roles }) => roles.includes(role))) return true;
  return role === "summary" ? note.summary !== null : note[role].length > 0;
}
