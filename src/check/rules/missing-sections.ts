import { askedOnce } from "../../model/asked-once.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { namesOfSections, type UnreadName } from "../../model/problem/rules/sections.ts";
import { hasSection } from "../sections/has-section.ts";
import { type UsualRole, usualRoles } from "../sections/likely-role.ts";
import { headingName, namesWithin, unreadHeadings } from "../sections/unread-headings.ts";
import type { SiteRule } from "../site-rule.ts";

/** A section is usual for this writer once this many notes, and at least half of them, have it. */
const habit = 3;

/**
 * A study note should have the sections that its writer usually includes; someone who never asks questions is not told
 * to. A note without any of them is of another kind, unless it is about an article or has lines that begin with their
 * names.
 */
export const missingSections: SiteRule = (_subject, { notes }) => {
  const all = notes.map(({ note }) => ({ note, roles: usualRoles.filter((role) => hasSection(note, role)) }));
  const studied = all.filter(({ roles }) => roles.length > 0);
  const habitual = usualRoles.filter((role) => {
    const having = studied.filter(({ roles }) => roles.includes(role)).length;
    return having >= habit && having * 2 >= studied.length;
  });
  if (habitual.length === 0) return [];
  const isOtherwiseUsed = usesBeside(all.map(({ note }) => note));
  return all.flatMap(({ note, roles }) => {
    const missing = habitual.filter((role) => !roles.includes(role) && !isWithheld(note, role));
    if (missing.length === 0) return [];
    const unread = unreadLine(note, missing) ?? unreadHeadings(note, missing, isOtherwiseUsed);
    if (missing.length === usualRoles.length && unread === null && !namesItsArticle(note)) return [];
    return [diagnose("section-missing", { missing, unread }, { source: note.source })];
  });
};

/** What was written and goes with the article is told of by a rule of its own. */
function isWithheld({ sections }: StudyNote, role: UsualRole): boolean {
  return sections.some(({ withheldData = [] }) => withheldData.some((data) => data.role === role));
}

/**
 * Says whether an unread heading stands in notes that have a section already; read through only when one is missing.
 */
function usesBeside(notes: readonly StudyNote[]): (name: string, role: UsualRole) => boolean {
  const namesBeside = askedOnce((role: UsualRole) => headingsBeside(notes, role));
  return (name, role) => namesBeside(role).has(name);
}

/** The unread headings of notes that already have this section, which therefore must name something else. */
function headingsBeside(notes: readonly StudyNote[], role: UsualRole): ReadonlySet<string> {
  const headings = notes.filter((note) => hasSection(note, role)).flatMap(({ sections }) => sections);
  return new Set(headings.flatMap(namesWithin).map(headingName));
}

/**
 * Whether a note says where its article is from, by address or newspaper, or has a part named as the article. Neither a
 * headline alone counts nor an address that only may be its article's: the note may be of another kind.
 */
function namesItsArticle({ article, sections }: StudyNote): boolean {
  return article.url !== null || article.publisher !== null || sections.some(({ roles }) => roles.includes("article"));
}

/** `키워드 - 환율`: a name followed by a dash, an arrow or an equals sign, which may also be a sentence. */
function unreadLine({ sections }: StudyNote, missing: readonly UsualRole[]): UnreadName | null {
  const names = missing.flatMap((role) => namesOfSections[role]).map((name) => name.replace(" ", "\\s*"));
  const beginning = new RegExp(`^(${names.join("|")})\\s*(?:[-–—=>→⇒]+)\\s*(?=\\S)`, "iu");
  for (const { text } of sections.filter(({ roles }) => roles.includes("other"))) {
    const typed = text.split("\n").find((line) => beginning.test(line));
    if (typed !== undefined) return { kind: "line", typed, meant: typed.replace(beginning, "$1: ") };
  }
  return null;
}
