import { withholdsArticle } from "../../model/note/article-mode.ts";
import { couldNameArticle } from "../../model/note/article-noun.ts";
import { isAboutArticle } from "../../model/note/is-about-article.ts";
import { isOwnHeading } from "../../model/note/own-heading.ts";
import { saysPasted } from "../../model/note/pasted-news.ts";
import { saysMoreThanSource } from "../../model/note/says-more-than-source.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { StudySection } from "../../model/note/study-section.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { articleSections } from "../withheld/withhold-article.ts";

/**
 * Notes that withhold their article without marking where it is: what is not marked cannot be removed. Pass the notes
 * about to be published, with their articles: a section named so that holds an address alone is not the article.
 */
export function findUnnamedArticles(
  notes: readonly StudyNote[],
  config: Pick<SiteConfig, "articleMode">,
): readonly Diagnostic[] {
  const withholding = notes.filter(({ frontMatter }) => withholdsArticle(frontMatter, config));
  return withholding.flatMap((note) =>
    unnamedIn(note).flatMap(({ heading }) =>
      heading === null
        ? []
        : diagnose("article-not-found", { heading: heading.value.text }, { source: note.source, place: heading.place }),
    ),
  );
}

/** The sections that may be an article by their headings; if none is known, also what a note about one begins with. */
function unnamedIn(note: StudyNote): readonly StudySection[] {
  const ofArticle = articleSections(note);
  const others = note.sections.filter((section) => isOwnOrUnnamed(section) && !ofArticle.has(section));
  const named = others.filter((section) => isOther(section) && couldBeArticle(section) && holdsArticleText(section));
  const [first] = others;
  const isFound = [...ofArticle].some((section) => holdsArticleText(section) || section.heading !== null);
  if (named.length > 0 || isFound || first === undefined || !mayBeArticle(first) || !isAboutArticle(note)) return named;
  return [first];
}

/** By its heading, or by what a paper puts above and below its articles. */
function couldBeArticle({ heading, text }: StudySection): boolean {
  return couldNameArticle(heading?.value.text ?? "") || saysPasted(text);
}

function mayBeArticle(section: StudySection): boolean {
  return isOther(section) && !isOwnHeading(section.heading?.value.text ?? "");
}

function isOther({ roles, heading }: StudySection): boolean {
  return heading !== null && roles.includes("other");
}

function isOwnOrUnnamed({ roles, text }: StudySection): boolean {
  return text !== "" && !roles.includes("source") && !roles.includes("article");
}

/** A day ends with a stop, too: `2021.12.15.` */
const stopAfterLetter = /\p{L}[.!?。…]["'”’)」』\]]*$/u;

function holdsArticleText({ text }: StudySection): boolean {
  return saysMoreThanSource(text, (line) => stopAfterLetter.test(line));
}
