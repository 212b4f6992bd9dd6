import { isDataRole } from "../../sections/section-span.ts";
import { bareLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { isStudents } from "../unmarked/names-at-end.ts";
import { type TypedLabel, typedLabel } from "./typed-label.ts";

/**
 * The name of a section with which these lines of a paragraph, as typed, begin; null if they begin with anything else.
 * One that nothing marks is all of its line, and something stands below it. A line that begins with `#` is a heading.
 */
export function nameAbove([line = "", below = ""]: readonly string[], lexicon: SectionLexicon): TypedLabel | null {
  if (!mayBeName.test(line)) return null;
  const label = typedLabel(line, lexicon);
  if (label === null || label.isMarked) return label;
  const isAlone = label.valueFrom >= line.trimEnd().length;
  return isAlone && below !== "" && typedLabel(below, lexicon) === null ? label : null;
}

/** A name has a sign near the beginning of its line, or is all of a short one. */
const mayBeName = /^(?!\s*#).{0,60}?[*_<&:：＃👉☞➡[【〈《「『〔\p{So}]|^(?!\s*#).{1,24}$/u;

/**
 * The first name of a study that begins with these lines of a paragraph, so that the lines above are a text of their
 * own. Null unless they name two sections, one by a name that no article has: prose may contain any of the others.
 */
export function studyBelow(lines: readonly string[], lexicon: SectionLexicon): TypedLabel | null {
  const first = nameAbove(lines, lexicon);
  if (first === null) return null;
  const data = new Set<string>();
  let isWriters = false;
  for (const [place] of lines.entries()) {
    const name = nameAbove(lines.slice(place, place + 2), lexicon);
    if (name === null) continue;
    for (const role of name.roles) if (isDataRole(role)) data.add(role);
    isWriters ||= name.roles.some((role) => isStudents(role, bareLabel(name.label)));
    if (data.size > 1 && isWriters) return first;
  }
  return null;
}

/**
 * Whether such a study is all that these lines of a note hold, each of them beginning with a name that is marked, and
 * none with an article's: nothing among them can be of one.
 */
export function isOnlyStudy(lines: readonly string[], lexicon: SectionLexicon): boolean {
  const typed = lines.filter((line) => line.trim() !== "");
  const isOwn = (line: string): boolean => {
    const label = typedLabel(line, lexicon);
    return label?.isMarked === true && !label.roles.includes("article");
  };
  return typed.every(isOwn) && studyBelow(typed, lexicon) !== null;
}

/** `**배경**: …`: names that no section has stand among the others, and the paragraph is one table of them. */
export function isTableOfNames(line: string): boolean {
  return /^[^\p{L}*_]{0,12}(\*\*|__)[^*_]{1,40}(?:[:：]\s*\1|\1\s*[:：])/u.test(line);
}
