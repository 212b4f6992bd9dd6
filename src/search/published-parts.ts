import type { StudyNote } from "../model/note/study-note.ts";
import type { StudySection } from "../model/note/study-section.ts";
import type { SearchDocument } from "../model/search/search-files.ts";
import { shortFormulas } from "./short-formulas.ts";

/**
 * All of a note's published text, part by part, the student's own words first, and the names it is filed under.
 * Withheld text is already gone from the note.
 */
export function publishedParts(note: StudyNote): Pick<SearchDocument, "parts" | "ownParts" | "beginning" | "labels"> {
  const short = shortFormulas(note);
  const distinct = (parts: readonly string[]) => distinctTexts(parts.map(short));
  const { headline, publisher, reporter } = note.article;
  const asText = note.sections.filter((section) => !isInData(section));
  const own = [
    note.summary?.value ?? "",
    note.subtitle ?? "",
    ...note.questions.flatMap(({ text, answer }) => [text, answer ?? ""]),
  ];
  const others = [
    ...note.terms.map(({ value: { term, definition } }) => `${term}: ${definition}`),
    note.reflection?.value ?? "",
    ...[headline, publisher, reporter].map((said) => said ?? ""),
    ...asText.flatMap((section) => {
      const { heading, text } = section;
      return isNamedOnly(section) ? [text] : [heading?.value.text ?? "", text];
    }),
  ];
  const labels = [...note.categories.map(({ value }) => value), ...note.sections.flatMap(labelOf)];
  const parts = distinct([...own, ...others]);
  const [first = ""] = distinct([note.summary?.value ?? "", ...asText.map(({ text }) => text)]);
  return {
    parts,
    ownParts: distinct(own).length,
    beginning: Math.max(0, parts.indexOf(first)),
    labels: distinct(labels).filter((label) => !parts.includes(label)),
  };
}

/**
 * The section's name, if it is worth searching for: nobody looks for one that only names its kind, as every note has
 * it.
 */
function labelOf(section: StudySection): readonly string[] {
  if (isInData(section)) return section.reading.naming === "plain" ? [] : [section.reading.label ?? ""];
  return isNamedOnly(section) ? [section.heading?.value.text ?? ""] : [];
}

/** True for a section whose heading is a section's name and no more. */
function isNamedOnly({ reading }: StudySection): boolean {
  return reading.label !== null && reading.naming === "plain";
}

function distinctTexts(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.map((part) => part.normalize("NFC").trim()))].filter((part) => part !== "");
}

/** True for a section whose every word is in the note's data. */
function isInData({ extracted, roles }: StudySection): boolean {
  return extracted && !roles.includes("other") && !roles.includes("article");
}
