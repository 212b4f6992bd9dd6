import { isAnswered } from "../model/answers.ts";
import { instantWriter } from "../model/instant.ts";
import type { Library } from "../model/library.ts";
import type { SiteConfig } from "../model/site-config.ts";
import type { SiteAssets, SiteView, TermLink } from "../model/site-view.ts";
import { studyCalendar } from "./study-calendar.ts";

const questionsInTheMargin = 5;
const keywordsInTheMargin = 12;

/** Reduces the library to what every page says of the site. */
export function siteView(library: Library, config: SiteConfig, assets: SiteAssets): SiteView {
  const open = library.questions.filter((asked) => !isAnswered(asked));
  const newest = library.notes[0]?.note ?? null;
  const newestTerms = newest === null ? undefined : library.termsOf.get(newest.id);
  return {
    config,
    assets,
    writeInstant: instantWriter(config.timeZone),
    noteCount: library.notes.length,
    newestDate: newest?.date.value ?? null,
    oldestDate: library.notes.at(-1)?.note.date.value ?? null,
    newestKeywords: newestTerms?.keywords.map(({ name, permalink }) => ({ name, permalink })) ?? [],
    recentKeywords: recentKeywords(library),
    openQuestionCount: open.length,
    oldestOpenQuestions: open.slice(0, questionsInTheMargin),
    calendar: studyCalendar(library.notes.map(({ note }) => note.date.value)),
  };
}

function recentKeywords({ trends }: Library): readonly TermLink[] {
  return trends
    .filter(({ now }) => now > 0)
    .sort((one, other) => other.now - one.now)
    .slice(0, keywordsInTheMargin)
    .map(({ term: { name, permalink } }) => ({ name, permalink }));
}
