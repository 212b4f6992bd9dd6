import type { StudyNote } from "../../src/model/note/study-note.ts";
import { shortened } from "../text/shortened.ts";
import { noteOpening } from "./note-opening.ts";
import { saidBeside } from "./said-beside.ts";
import { toldSubtitle } from "./told-subtitle.ts";

const longestDescription = 160;

/** One line about a note, for search engines and previews: in the student's own words, never the article's. */
export function noteDescription(note: StudyNote): string {
  const { summary, reflection, title, frontMatter } = note;
  const said =
    frontMatter.description?.value ??
    summary?.value ??
    toldSubtitle(note) ??
    reflection?.value ??
    noteOpening(note) ??
    saidBeside(note) ??
    title.value;
  return shortened(said.replace(/\s+/gu, " ").trim(), longestDescription);
}
