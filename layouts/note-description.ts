import type { StudyNote } from "../src/model/study-note.ts";

const longestDescription = 160;

/** One line that says what a note is about, for search engines and previews: the author's own, else the nearest to it. */
export function noteDescription(note: StudyNote): string {
  const said = note.frontMatter.description?.value ?? note.summary?.value ?? note.subtitle ?? firstWords(note);
  return shortened(said.replace(/\s+/gu, " ").trim());
}

function firstWords(note: StudyNote): string {
  return (
    note.sections.find(({ text }) => text.trim() !== "")?.text.slice(0, longestDescription * 2) ?? note.title.value
  );
}

function shortened(line: string): string {
  const characters = [...line];
  return characters.length <= longestDescription ? line : `${characters.slice(0, longestDescription - 1).join("")}…`;
}
