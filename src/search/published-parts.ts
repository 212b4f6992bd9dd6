import type { StudyNote } from "../model/note/study-note.ts";
import type { StudySection } from "../model/note/study-section.ts";
import type { SearchDocument } from "../model/search/search-files.ts";

/** All of a note's published text, part by part, the student's own words first. Withheld text is already gone from the note. */
export function publishedParts(note: StudyNote): Pick<SearchDocument, "parts" | "ownParts"> {
  const { headline, publisher, reporter } = note.article;
  const own = [
    note.summary?.value ?? "",
    note.subtitle ?? "",
    ...note.questions.flatMap(({ text, answer }) => [text, answer ?? ""]),
  ];
  const others = [
    ...note.terms.map(({ value: { term, definition } }) => `${term}: ${definition}`),
    note.reflection?.value ?? "",
    ...[headline, publisher, reporter].map((said) => said ?? ""),
    ...note.categories.map(({ value }) => value),
    ...note.sections.flatMap((section) => {
      const { heading, text, reading } = section;
      if (!isSaidAbove(section)) return [heading?.value.text ?? "", text];
      // A bare section name is in every note and in nobody's query.
      return reading.naming === "plain" ? [] : [reading.label ?? ""];
    }),
  ];
  return { parts: distinct([...own, ...others]), ownParts: distinct(own).length };
}

function distinct(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.map((part) => part.normalize("NFC").trim()))].filter((part) => part !== "");
}

/** True for a section whose every word is in the note's data. */
function isSaidAbove({ extracted, roles }: StudySection): boolean {
  return extracted && !roles.includes("other") && !roles.includes("article");
}
