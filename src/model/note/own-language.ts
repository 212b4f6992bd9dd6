import type { StudyNote } from "./study-note.ts";

/** A language tag that browsers understand (BCP 47); anything else an author types means nothing to them. */
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

/** The language that a note says it is written in; null if it says none, or none that browsers know. */
export function ownLanguage({ frontMatter }: StudyNote): string | null {
  const typed = frontMatter.language?.value;
  return typed !== undefined && languageTag.test(typed) ? typed : null;
}
