import { articleModeOf } from "../../model/note/article-mode.ts";
import type { ArticleMode } from "../../model/note/front-matter.ts";
import { saysPasted } from "../../model/note/pasted-news.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { StudySection } from "../../model/note/study-section.ts";
import { isHeadline } from "../../model/text/is-headline.ts";
import { lettersOf } from "../../model/text/letters-of.ts";
import { unlinkGonePlaces } from "./unlink-gone-places.ts";
import { valuesBesideArticle } from "./values-beside-article.ts";
import { withholdFootnotes } from "./withhold-footnotes.ts";

/** In letters and digits: a name and, in brackets, the newspaper and a day. */
const longestName = 40;

/** In letters and digits: a heading of several names, `기사와 요약 (원문)`; a longer one may quote the article. */
const longestLabel = 16;

/**
 * A note as the site may show it. Where site or note says so, the article, or all but its highlights, is removed before
 * anything is derived, so that no page, feed or index holds it. Unheaded text after it, or in a note about an unmarked
 * one, counts as article.
 */
export function withholdArticle(read: StudyNote, articleMode: ArticleMode): StudyNote {
  const mode = articleModeOf(read.frontMatter, { articleMode });
  if (mode === "full") return read;
  const withheld = articleSections(read);
  const note = withoutTextInHeadline(read);
  const first = note.sections.findIndex((section) => withheld.has(section));
  const emptied = (section: StudySection, index: number): StudySection => ({
    roles: isArticle(section) ? section.roles : ["article"],
    ...(!isArticle(section) && { inArticle: true }),
    heading: index === first && isLabel(section, note) ? section.heading : null,
    html: nothing,
    text: "",
    extracted: section.extracted,
    ...(section.withheldData !== undefined && { withheldData: section.withheldData }),
    ...(section.doubt !== undefined && { doubt: section.doubt }),
    reading: {
      ...nothingRead,
      label: isName(section.reading.label) ? section.reading.label : null,
      naming: section.reading.naming,
      afterLabel: isLabel(section, note) ? section.reading.afterLabel : "",
    },
  });
  const left = withholdFootnotes(
    note.sections.map((section, index) => (withheld.has(section) ? emptied(section, index) : shown(section))),
  );
  const own = new Set(left.flatMap(highlightsIn));
  const passages = mode === "link" ? [] : note.highlights.filter((_highlight, index) => !own.has(index));
  const text = passages.map((passage) => passage.text).join("\n");
  return unlinkGonePlaces(note, {
    ...note,
    ...valuesBesideArticle(note, withheld),
    sections: left.map((section, index) => (index === first ? { ...section, text } : section)),
    highlights: mode === "link" ? note.highlights.filter((_highlight, index) => own.has(index)) : note.highlights,
  });
}

/** An article's first words, or all of it on the line of its name, may have been read as its headline. */
function withoutTextInHeadline(note: StudyNote): StudyNote {
  const { headline } = note.article;
  const isTyped = note.frontMatter.source?.headline != null;
  if (headline === null || isTyped || isHeadline(headline)) return note;
  return { ...note, article: { ...note.article, headline: null } };
}

function shown({ withheldData: _data, doubt: _doubt, lines: _lines, ...section }: StudySection): StudySection {
  return section;
}

const nothing = "" as StudySection["html"];
const nothingRead = { summary: null, keywords: [], questions: [], terms: [], reflection: null } as const;

/** The indexes of the note's highlights that a section shows. */
function highlightsIn({ highlights = [], footnotes }: StudySection): readonly number[] {
  return footnotes?.flatMap((footnote) => footnote.highlights) ?? highlights;
}

/**
 * The sections from the article's start (or the top, if it is not marked) to the next part with a name; no footnotes.
 */
export function articleSections(note: StudyNote): ReadonlySet<StudySection> {
  const { sections } = note;
  const found = new Set<StudySection>();
  const isUnnamed = !sections.some(isArticle) && mayHoldUnnamedArticle(note);
  let inArticle = isUnnamed;
  for (const section of sections.filter(({ footnotes }) => footnotes === undefined)) {
    const isPart =
      isArticle(section) || (inArticle && section.inArticle === true) || (isUnnamed && isPastedBelowSource(section));
    if (isPart) inArticle = true;
    else if (section.heading !== null || section.roles.some((role) => role !== "other" && role !== "source"))
      inArticle = false;
    if (isPart || (inArticle && section.roles.includes("other"))) found.add(section);
  }
  return found;
}

/**
 * Whether the text under no heading may be an article of which no part is named so: the note says which article it is
 * about, or its first text begins with what could be the name of one, or says it is pasted. A headline counts, for it
 * is some article's; a newspaper alone does not, or whoever names only what they read would lose their own text.
 */
function mayHoldUnnamedArticle({ article, mentionsArticle, frontMatter, sections: [first] }: StudyNote): boolean {
  if (article.url !== null || article.headline !== null || mentionsArticle === true) return true;
  if (frontMatter.articleMode !== null) return true;
  return first?.heading === null && first.roles.includes("other") && saysPasted(first.text);
}

/** In letters and digits: longer lines below `### 출처` are no headline or address, and the note has no other article. */
const longestOfSource = 120;

function isPastedBelowSource({ roles, text }: StudySection): boolean {
  return (
    roles.every((role) => role === "source") &&
    text.split("\n").some((line) => lettersOf(line).length > longestOfSource)
  );
}

function isArticle({ roles }: StudySection): boolean {
  return roles.includes("article");
}

/** Whether a heading quotes no more than the headline; a footnote to it would say more. */
function isLabel({ heading, reading }: StudySection, { article }: StudyNote): boolean {
  if (reading.afterLabel !== "" && heading?.value.refersTo !== undefined) return false;
  if (reading.label === null)
    return reading.afterLabel === "" && lettersOf(heading?.value.text ?? "").length <= longestLabel;
  if (!isName(reading.label)) return false;
  return lettersOf(article.headline ?? "").includes(lettersOf(reading.afterLabel));
}

/** What stands in brackets behind the name may be the article. */
function isName(label: string | null): boolean {
  return label !== null && lettersOf(label).length <= longestName && isHeadline(label);
}
