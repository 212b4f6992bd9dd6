import { sitePlaces } from "../model/address/site-places.ts";
import type { StudyCalendar } from "../model/date/study-calendar.ts";
import type { Library, ListedNote, PublishedNote, TermLink } from "../model/library.ts";
import { isAbout } from "../model/note/about-note.ts";
import { isAnswered } from "../model/note/answers.ts";
import type { FiledUnder } from "../model/page/filed-under.ts";
import type { FrontPage, MonthOfYear } from "../model/page/front-page.ts";
import type { HomePage } from "../model/page/page.ts";
import { studyCalendar } from "./charts/study-calendar.ts";
import { type ListAids, listedNotes } from "./lists/listed-notes.ts";
import { paginate } from "./lists/paginate.ts";

const questionsInTheMargin = 5;
const wordsInTheMargin = 12;
const monthsInTheMargin = 8;

/** The front page and the further pages of its list. */
export function homePages(library: Library, aids: ListAids): readonly HomePage[] {
  const notes = news(library.notes);
  const calendar = studyCalendar(notes.map(({ note }) => note.date.value));
  const issue = {
    number: notes.length,
    date: notes[0]?.note.date.value ?? null,
    streak: calendar === null ? 0 : calendar.streak,
  };
  const listed = pinnedFirst(listedNotes(notes, { library, ...aids }));
  const front = frontPage(library, listed[0], calendar);
  return paginate(listed, sitePlaces.home, aids.config.pageSize).map((sheet) => ({
    kind: "home",
    ...sheet,
    issue,
    front: sheet.position.number === 1 ? front : null,
  }));
}

/** What its author pinned is what readers should see first; all other lists are by day. */
function pinnedFirst(notes: readonly ListedNote[]): readonly ListedNote[] {
  const isPinned = ({ note }: ListedNote) => note.frontMatter.pin;
  const pinned = notes.filter(isPinned).map((listed) => ({ ...listed, isPinned: true as const }));
  return [...pinned, ...notes.filter((listed) => !isPinned(listed))];
}

/**
 * All notes but the one about the blog, which is linked at the foot of every page instead; that one, if it is all there
 * is.
 */
function news(notes: readonly PublishedNote[]): readonly PublishedNote[] {
  const others = notes.filter(({ note }) => !isAbout(note));
  return others.length === 0 ? notes : others;
}

function frontPage(library: Library, lead: PublishedNote | undefined, calendar: StudyCalendar | null): FrontPage {
  const open = library.questions.filter((asked) => !isAnswered(asked));
  return {
    leadKeywords:
      (lead === undefined ? undefined : library.termsOf.get(lead.note.id))?.keywords.map(({ link }) => link) ?? [],
    recentKeywords: recentKeywords(library),
    filedUnder: filedUnder(library),
    lastMonths: lastMonths(library),
    openQuestions: { shown: open.slice(0, questionsInTheMargin), count: open.length },
    calendar,
  };
}

/** A blog without keywords is browsed by tags, or by categories if it has no tags. */
function filedUnder({ taxonomies }: Library): FiledUnder | null {
  if (taxonomies.keywords.terms.length > 0) return null;
  const kind = (["tags", "categories"] as const).find((one) => taxonomies[one].terms.length > 0);
  return kind === undefined
    ? null
    : { kind, terms: taxonomies[kind].terms.slice(0, wordsInTheMargin).map(({ link }) => link) };
}

/** What a blog without keywords and questions has in its margin besides: a way back by month. */
function lastMonths({ archive, taxonomies }: Library): readonly MonthOfYear[] {
  if (taxonomies.keywords.terms.length > 0) return [];
  return archive
    .flatMap(({ months }) => months)
    .slice(0, monthsInTheMargin)
    .map(({ year, month, permalink, notes }) => ({ year, month, permalink, noteCount: notes.length }));
}

function recentKeywords({ trends }: Library): readonly TermLink[] {
  return trends
    .filter(({ now }) => now > 0)
    .sort((one, other) => other.now - one.now)
    .slice(0, wordsInTheMargin)
    .map(({ term }) => term);
}
