import type { ArticleMode } from "../model/note/front-matter.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { StudySection } from "../model/note/study-section.ts";
import type { Placed } from "../model/problem/place.ts";
import { spellingKey } from "../model/text/spelling.ts";
import { withholdFootnotes } from "./withhold-footnotes.ts";

/** Letters and digits of a heading of several names, `기사와 요약 (원문)`; a longer one may quote the article. */
const longestLabel = 16;

/**
 * A note as a site may show it. An article is another's work: where the site or the note says so, all of it but its marked
 * passages, or all of it, is taken out before anything is made of the note, so that no page, feed, index or data can hold it.
 * Text under no heading that follows the article belongs to it, and is the article where a note about one names none.
 */
export function withholdArticle(note: StudyNote, modeOfSite: ArticleMode): StudyNote {
  const mode = note.frontMatter.articleMode ?? modeOfSite;
  if (mode === "full") return note;
  const isWithheld = articleSections(note);
  const typed = lettersOf(
    note.sections
      .filter((section) => isWithheld.has(section))
      .map(({ text }) => text)
      .join(""),
  );
  const marked = note.highlights.filter(({ text }) => typed.includes(lettersOf(text)));
  const passages = mode === "link" ? [] : marked.map(({ text }) => text);
  const first = note.sections.find((section) => isWithheld.has(section));
  const shown = (section: StudySection): StudySection => ({
    roles: isArticle(section) ? section.roles : ["article"],
    heading: section === first && isLabel(section, note) ? section.heading : null,
    html: nothing,
    text: section === first ? passages.join("\n") : "",
    extracted: section.extracted,
    reading: {
      ...nothingRead,
      label: section.reading.label,
      naming: section.reading.naming,
      behindLabel: isLabel(section, note) ? section.reading.behindLabel : "",
    },
  });
  return {
    ...note,
    ...valuesBeside(note, isWithheld),
    sections: withholdFootnotes(note.sections.map((section) => (isWithheld.has(section) ? shown(section) : section))),
    highlights: mode === "link" ? note.highlights.filter((highlight) => !marked.includes(highlight)) : note.highlights,
  };
}

const nothing = "" as StudySection["html"];
const nothingRead = { summary: null, keywords: [], questions: [], terms: [], reflection: null } as const;

/**
 * What the student says outside the article. Where one heading joins the two (`기사 및 요약`), nobody can tell which words
 * are whose, so what was read there is withheld with the article: once too much is better than another's work put out.
 */
function valuesBeside(note: StudyNote, isWithheld: ReadonlySet<StudySection>): Partial<StudyNote> {
  const joined = note.sections.filter((section) => isWithheld.has(section)).map(({ reading }) => reading);
  const own = note.sections.filter((section) => !isWithheld.has(section)).map(({ reading }) => reading);
  const withheldQuestions = new Set(joined.flatMap(({ questions }) => questions));
  const ownQuestions = new Set(own.flatMap(({ questions }) => questions));
  const withheldKeywords = new Set(joined.flatMap(({ keywords }) => keywords.map(spellingKey)));
  const ownKeywords = new Set(own.flatMap(({ keywords }) => keywords.map(spellingKey)));
  for (const { value } of note.frontMatter.keywords) ownKeywords.add(spellingKey(value));
  const withheldTerms = new Set(joined.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const ownTerms = new Set(own.flatMap(({ terms }) => terms.map(({ term }) => term)));
  return {
    ...(joined.some(({ summary }) => summary !== null) && {
      summary: replaced(note.summary, [note.frontMatter.summary?.value ?? null, ...own.map(({ summary }) => summary)]),
    }),
    ...(joined.some(({ reflection }) => reflection !== null) && {
      reflection: replaced(
        note.reflection,
        own.map(({ reflection }) => reflection),
      ),
    }),
    keywords: note.keywords.filter(
      ({ value }) => !withheldKeywords.has(spellingKey(value)) || ownKeywords.has(spellingKey(value)),
    ),
    questions: note.questions.filter(({ id }) => !withheldQuestions.has(id) || ownQuestions.has(id)),
    terms: note.terms.filter(({ value: { term } }) => !withheldTerms.has(term) || ownTerms.has(term)),
  };
}

function replaced(value: Placed<string> | null, parts: readonly (string | null)[]): Placed<string> | null {
  const left = parts.filter((part) => part !== null).join("\n");
  return value === null || left === "" ? null : { value: left, place: value.place };
}

/** Where the article was said to begin, and where no words say so at the top, up to the next part that has a name. */
function articleSections({ sections, article, frontMatter }: StudyNote): ReadonlySet<StudySection> {
  const found = new Set<StudySection>();
  const isAboutOne = article.url !== null || article.headline !== null || frontMatter.articleMode !== null;
  let inArticle = !sections.some(isArticle) && isAboutOne;
  for (const section of sections) {
    const isPart = isArticle(section) || (inArticle && section.inArticle === true);
    if (isPart) inArticle = true;
    else if (section.heading !== null || section.roles.some((role) => role !== "other" && role !== "source"))
      inArticle = false;
    if (isPart || (inArticle && section.roles.includes("other"))) found.add(section);
  }
  return found;
}

function isArticle({ roles }: StudySection): boolean {
  return roles.includes("article");
}

/** Whether a heading quotes no more of the article than its headline. */
function isLabel({ heading, reading }: StudySection, { article }: StudyNote): boolean {
  if (reading.label === null) return lettersOf(heading?.value.text ?? "").length <= longestLabel;
  return lettersOf(article.headline ?? "").includes(lettersOf(reading.behindLabel));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
