import type { StudyNote } from "../src/model/study-note.ts";
import type { StudySection } from "../src/model/study-section.ts";

/** What only markup can hold; data made of text would lose it. */
const richMarkup = /<(?:a|img|svg|iframe|video|audio|pre|code|table|h[1-6])\b/iu;

/**
 * The sections that no other part of a note's page says already, in the author's order. Data take the place of a section
 * when they hold every word of it, and it has no link, picture or the like, which data would lose; a source's link is
 * in the source line.
 */
export function sectionsInPlace(note: StudyNote): readonly StudySection[] {
  const reflection = reflectionAsWritten(note);
  return note.sections.filter((section) => section !== reflection && !isShownAsData(section));
}

/** The one section that is the whole reflection, so that the margin may keep its markup; null when there is no such section. */
export function reflectionAsWritten(note: StudyNote): StudySection | null {
  const [section, ...more] = note.sections.filter(({ roles }) => roles.includes("reflection"));
  if (section === undefined || more.length > 0 || section.roles.length > 1 || note.reflection === null) return null;
  return lettersOf(section.text) === lettersOf(note.reflection.value) ? section : null;
}

function isShownAsData(section: StudySection): boolean {
  if (!section.extracted || section.roles.includes("article") || section.roles.includes("other")) return false;
  return section.roles.every((role) => role === "source") || !richMarkup.test(section.html);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
