import type { ArticleMode } from "../model/front-matter.ts";
import type { StudyNote } from "../model/study-note.ts";
import type { StudySection } from "../model/study-section.ts";

/**
 * Everything a note's page says, part by part, the student's own words first. Of another's article only what the site
 * publishes: all of it, the marked passages, or nothing.
 */
export function publishedParts(note: StudyNote, mode: ArticleMode): readonly string[] {
  const { headline, publisher, reporter } = note.article;
  const parts = [
    note.summary?.value ?? "",
    note.subtitle ?? "",
    ...note.questions.flatMap(({ text, answer }) => [text, answer ?? ""]),
    ...note.terms.map(({ value: { term, definition } }) => `${term}: ${definition}`),
    note.reflection?.value ?? "",
    ...[headline, publisher, reporter].map((said) => said ?? ""),
    ...note.categories.map(({ value }) => value),
    ...note.sections.filter((section) => !isArticle(section) && !isData(section)).flatMap(wholeSection),
    ...articleParts(note, mode),
  ];
  return [...new Set(parts.map((part) => part.normalize("NFC").trim()))].filter((part) => part !== "");
}

function articleParts({ sections, highlights }: StudyNote, mode: ArticleMode): readonly string[] {
  const articles = sections.filter(isArticle);
  if (mode === "full") return articles.flatMap(wholeSection);
  const [first] = articles;
  if (mode === "link" || first === undefined) return [];
  return [first.heading?.value.text ?? "", ...highlights.map(({ text }) => text)];
}

function wholeSection({ heading, text }: StudySection): readonly string[] {
  return [heading?.value.text ?? "", text];
}

function isArticle({ roles }: StudySection): boolean {
  return roles.includes("article");
}

/** True for a section whose every word is said by the data above. */
function isData({ extracted, roles }: StudySection): boolean {
  return extracted && !roles.includes("other");
}
