import type { DataRole } from "../../model/note/section-role.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { StudySection, WithheldData } from "../../model/note/study-section.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { hasData } from "../sections/has-section.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * What a student wrote in one piece with a withheld article goes with it, and must be said to: nothing on the page
 * shows that it was ever there.
 */
export const withheldSections: SiteRule = (_subject, { notes }) =>
  notes.flatMap(({ note }) =>
    [...dataLostIn(note).values()].map((lost) => {
      const place = lost.find((data) => data.place !== null)?.place ?? null;
      const roles = [...new Set(lost.map(({ role }) => role))];
      const isUnlike = lost.some((data) => data.isUnlike === true);
      return diagnose("section-withheld", { roles, isUnlike }, { source: note.source, place });
    }),
  );

/**
 * The data that each section lost with the article. What is shown elsewhere may be the article's own here, unless the
 * section itself is named so; of several articles, each has a part of the note.
 */
export function dataLostIn(note: StudyNote): ReadonlyMap<StudySection, readonly WithheldData[]> {
  if (note.sections.every(({ withheldData = [] }) => withheldData.length === 0)) return new Map();
  const parts = partsOf(note);
  const lost = new Map<StudySection, readonly WithheldData[]>();
  for (const part of parts) {
    const isShown = (role: DataRole) => (parts.length > 1 ? showsData(note, part, role) : hasData(note, role));
    for (const section of part) {
      const data = (section.withheldData ?? []).filter(({ role }) => section.roles.includes(role) || !isShown(role));
      if (data.length > 0) lost.set(section, data);
    }
  }
  return lost;
}

/** The note divided where its second and further articles begin. */
function partsOf({ sections }: StudyNote): readonly (readonly StudySection[])[] {
  const articles = sections.flatMap((section, index) => (beginsArticle(section) ? [index] : []));
  return [0, ...articles.slice(1)].map((start, index) => sections.slice(start, articles[index + 1]));
}

function beginsArticle({ roles, inArticle }: StudySection): boolean {
  return roles.includes("article") && inArticle !== true;
}

function showsData({ frontMatter }: StudyNote, part: readonly StudySection[], role: DataRole): boolean {
  return hasData(frontMatter, role) || part.some(({ reading }) => hasData(reading, role));
}
