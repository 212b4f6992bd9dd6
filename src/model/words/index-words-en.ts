import type { IndexWords } from "./index-words.ts";

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
const counted = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** The pages of many notes in English. */
export const englishIndexWords: IndexWords = {
  chart: {
    asTable: "As a table",
    month: "Month",
    week: "Week",
    notes: "Notes",
    bar: (when, notes) => `${when} · ${counted(notes, "note", "notes")}`,
    most: (when, notes) => `most in ${when}: ${notes}`,
  },
  term: {
    timeline: "Notes a month",
    describeTimeline: (name, notes, months) =>
      `A bar chart of ${counted(notes, "note", "notes")} on “${name}” over ${counted(months, "month", "months")}`,
    together: "Keywords beside it",
    togetherIn: (notes) => counted(notes, "note", "notes"),
    openQuestions: "Still wondering",
    shownOf: (shown, count) => (shown === count ? String(count) : `${shown} of ${count}`),
    highlights: "Highlights",
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
    inOrder: "A to Z",
    jump: "Jump to a letter",
    recent: "Keywords of late",
    recentOf: "30 days",
  },
  highlights: {
    title: "Highlights",
    passages: (count) => counted(count, "passage", "passages"),
    allOf: (pen, count) => `All ${grouped(count)} in ${pen}`,
    penTitle: (pen) => `Highlights in ${pen}`,
    newest: "Marked most recently",
    none: "Nothing has been highlighted yet. Colour a sentence that stays with you while you read.",
  },
  questions: {
    allAnswered: (count) => `See all ${grouped(count)} answered questions`,
    overAYear: "For more than a year",
    overAMonth: "For more than a month",
    lately: "In the last month",
    answerInNote: (title) => `The answer is in the note “${title}”.`,
  },
  sources: {
    title: "Sources",
    none: "No note names its source yet. Write the newspaper or a link below the article’s headline, and it is gathered here.",
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
  statistics: {
    title: "Statistics",
    none: "Once the first note is written, this page shows the days of study and how keywords come and go.",
    asOf: (date) => `Up to the last note, ${date}`,
    notes: "Notes",
    days: "Days of study",
    words: "Words",
    wordsOfOne: "Words in a note",
    keywords: "Keywords",
    questions: "Questions",
    highlights: "Highlights",
    streaks: "Days in a row",
    currentStreak: "Now",
    longestStreak: "Longest",
    daysLong: (days) => counted(days, "day", "days"),
    perWeek: "Notes a week",
    lastYear: (most) => `the last year, at most ${counted(most, "note", "notes")} a week`,
    describeWeeks: (notes, weeks) =>
      `A bar chart of ${counted(notes, "note", "notes")} in the last ${weeks} weeks, week by week`,
    rising: "Keywords rising",
    falling: "Keywords falling",
    noneRising: "No keyword came up more often in the last 30 days.",
    noneFalling: "No keyword came up less often in the last 30 days.",
    trendsOf: "the last 30 days",
    keyword: "Keyword",
    now: "Last 30 days",
    before: "30 days before",
    number: grouped,
  },
  calendar: {
    years: "Years",
    months: "Months of this year",
    describeYear: (year, days, notes) =>
      `A calendar of ${year}: ${counted(days, "day", "days")} of study, ${counted(notes, "note", "notes")}`,
    studied: (days) => `${counted(days, "day", "days")} of study`,
  },
};
