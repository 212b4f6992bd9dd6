import { withholdsArticle } from "../model/note/article-mode.ts";
import { couldNameArticle } from "../model/note/article-noun.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { StudySection } from "../model/note/study-section.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { articleSections } from "./withhold-article.ts";

/**
 * Notes that withhold their article without marking where it is: what is not marked cannot be removed. Pass the notes
 * about to be published, with their articles: a section named so that holds an address alone is not the article.
 */
export function findUnnamedArticles(
  notes: readonly StudyNote[],
  config: Pick<SiteConfig, "articleMode">,
): readonly Diagnostic[] {
  return notes.flatMap((note) => {
    if (!withholdsArticle(note.frontMatter, config)) return [];
    const ofArticle = articleSections(note);
    if ([...ofArticle].some(saysSomething)) return [];
    const first = note.sections.find((section) => isOwnOrUnnamed(section) && !ofArticle.has(section));
    if (first === undefined || first.heading === null || !first.roles.includes("other")) return [];
    const { value, place } = first.heading;
    const isNamed = note.sections.some(({ roles, heading }) => heading !== null && roles.includes("article"));
    if (!couldNameArticle(value.text) && (isNamed || !isAboutArticle(note))) return [];
    return [diagnose("article-not-found", { heading: value.text }, { source: note.source, place })];
  });
}

function isOwnOrUnnamed({ roles, text }: StudySection): boolean {
  return text !== "" && !roles.includes("source") && !roles.includes("article");
}

/** Where the note says how its article is shown, or where its article may be. */
function isAboutArticle({ article, mentionsArticle, frontMatter }: StudyNote): boolean {
  if (frontMatter.articleMode !== null || mentionsArticle === true) return true;
  return article.url !== null || article.publisher !== null;
}

const sentenceEnd = /\p{L}[.!?。…]["'”’)」』\]]*$/u;

/** In letters and digits: a longer line is no headline or byline. */
const longestOfSource = 60;

/** Whether a section holds more than the address, headline, date or reporter of an article. */
function saysSomething({ text }: StudySection): boolean {
  return text.split("\n").some((line) => {
    const words = line.replace(/https?:\S+/gu, "").trim();
    return sentenceEnd.test(words) || words.replace(/[^\p{L}\p{N}]/gu, "").length > longestOfSource;
  });
}
