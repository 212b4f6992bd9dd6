import type { FrontMatter } from "../note/front-matter.ts";
import type { StudyNote } from "../note/study-note.ts";

interface TimedNote extends Pick<StudyNote, "date"> {
  readonly frontMatter: Pick<FrontMatter, "date">;
}

/** The time in a note's `date:`, `HH:MM:SS`; midnight if only a day was typed. */
export function typedTime({ frontMatter, date }: TimedNote): string {
  const typed = frontMatter.date?.value;
  return typed?.day === date.value && typed.time !== null ? typed.time : "00:00:00";
}
