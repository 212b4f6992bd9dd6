import type { StudyNote } from "./study-note.ts";

/** The time of day a note's `date:` names, `HH:MM:SS`; the day's first second when only a day was typed. */
export function typedTime({ frontMatter, date }: Pick<StudyNote, "frontMatter" | "date">): string {
  const typed = frontMatter.date?.value;
  return typed?.day === date.value && typed.time !== null ? typed.time : "00:00:00";
}
