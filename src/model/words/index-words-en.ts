import type { StudyDate } from "../date/study-date.ts";
import type { IndexWords } from "./index-words.ts";

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** As the pages of `englishWords` write a date: 8 Jun 2022. */
const dayMonthYear = (date: StudyDate): string => new Date(date).toUTCString().slice(5, 16).replace(/^0/u, "");

/** The pages of many notes in English. */
export const englishIndexWords: IndexWords = {
  chart: {
    asTable: "Show as a table",
    month: "Month",
    week: "Week",
    notes: "Notes",
    bar: (when, notes) => `${when} · ${counted(notes, "note", "notes")}`,
    most: (when, notes) => `Most: ${when} · ${counted(notes, "note", "notes")}`,
  },
  term: {
    timeline: "Notes per month",
    describeTimeline: (name, notes, months) =>
      `Bar chart of ${counted(notes, "note", "notes")} on “${name}” over ${counted(months, "month", "months")}, month by month`,
    together: "Related keywords",
    togetherIn: (notes) => counted(notes, "note", "notes"),
    openQuestions: "Open questions",
    questionsShown: shownOf,
    passagesShown: shownOf,
    highlights: "Highlights",
    meanings: "Meaning",
    otherMeanings: (meanings) => counted(meanings, "more meaning", "more meanings"),
    meaningsInGlossary: (meanings) => `The other ${meanings} are on the page of terms.`,
    otherPassages: (passages) => counted(passages, "more place", "more places"),
    passagesInNotes: (passages) => `The other ${passages} are in the notes gathered here.`,
    questionsInNotes: (questions) => `The other ${questions} are in the notes gathered here.`,
    notes: "Notes",
    follow: "Follow",
    followInWords: {
      tags: (name) => `New notes tagged “${name}” as a feed.`,
      categories: (name) => `New notes in “${name}” as a feed.`,
      keywords: (name) => `New notes on “${name}” as a feed.`,
    },
    feedTitle: (name) => `Notes on ${name}`,
  },
  terms: {
    mostUsed: "Most used",
    inOrder: "Alphabetical",
    jump: "Jump to a letter",
    recent: "Recent keywords",
    recentOf: "last 30 days",
  },
  highlights: {
    title: "Highlights",
    passages: (count) => counted(count, "passage", "passages"),
    allOf: (pen, count) => `All ${grouped(count)} in ${pen}`,
    penTitle: (pen) => `Highlights in ${pen}`,
    newest: "Most recent",
    none: "Nothing is highlighted yet. As you read, colour the sentences you want to remember.",
  },
  questions: {
    allAnswered: (count) => `See ${count === 1 ? "the answered question" : `all ${grouped(count)} answered questions`}`,
    overAYear: "Over a year",
    overAMonth: "Over a month",
    lately: "In the last month",
    answerInNote: (title) => `The answer is in the note “${title}”.`,
  },
  sources: {
    title: "Sources",
    none: "No note names a source yet. Write the newspaper or a link below the headline, and it will appear here.",
    publishers: (count) => counted(count, "newspaper", "newspapers"),
    notesAndArticles: (notes, articles) =>
      `${counted(notes, "note", "notes")} · ${counted(articles, "article", "articles")}`,
    unnamed: (naverId) => `Naver News ${naverId}`,
    naver: (naverId) => `Naver News publisher ${naverId}`,
    publisher: "Newspaper",
    articles: "Articles",
    newest: "Newest note",
    withoutPublisher: (notes) => `${counted(notes, "note names", "notes name")} no newspaper.`,
  },
  glossary: {
    title: "Terms",
    explained: (words) => counted(words, "term", "terms"),
    none: "No note explains a term yet. Write one below “Terms”, such as “exchange rate: the price of one currency in another”, and it will appear here.",
  },
  statistics: {
    title: "Statistics",
    none: "Once you write your first note, your writing days and keyword trends appear here.",
    asOf: (date) => `Up to the latest note, ${dayMonthYear(date)}`,
    notes: "Notes",
    words: "Words",
    wordsOfOne: "Words per note",
    keywords: "Keywords",
    questions: "Questions",
    highlights: "Highlights",
    streaks: "Streaks",
    currentStreak: "Current",
    longestStreak: "Longest",
    daysLong: (days) => counted(days, "day", "days"),
    perWeek: "Notes per week",
    lastYear: (most) => `Last year · at most ${counted(most, "note", "notes")} a week`,
    describeWeeks: (notes, weeks) =>
      `Bar chart of ${counted(notes, "note", "notes")} in the last ${counted(weeks, "week", "weeks")}, week by week`,
    rising: "Rising keywords",
    falling: "Fading keywords",
    trendsOf: "last 30 days",
    keyword: "Keyword",
    now: "Last 30 days",
    before: "30 days before that",
    number: grouped,
  },
  calendar: {
    years: "Years",
    months: "Months",
    describeYear: (year, days, notes) => `Calendar of ${year}: ${days}, ${counted(notes, "note", "notes")}`,
  },
};

function shownOf(shown: number, count: number): string {
  return shown === count ? grouped(count) : `${shown} of ${grouped(count)}`;
}
