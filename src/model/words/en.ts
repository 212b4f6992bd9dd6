import { dayOf, monthOf, type StudyDate, weekdayOf, yearOf } from "../study-date.ts";
import { englishIndexWords } from "./index-words-en.ts";
import type { Words } from "./words.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const weekday = (date: StudyDate): string => weekdays[weekdayOf(date)] ?? "";
const monthName = (month: number): string => months[month - 1] ?? "";
const numeric = (date: StudyDate): string => `${dayOf(date)} ${monthName(monthOf(date)).slice(0, 3)} ${yearOf(date)}`;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The site in English. */
export const englishWords: Words = {
  navigation: {
    skipToContent: "Skip to content",
    main: "Main menu",
    home: "Today",
    taxonomies: { tags: "Tags", categories: "Categories", keywords: "Keywords" },
    questions: "Questions",
    archive: "Archive",
    search: "Search",
    whereYouAre: "Where you are",
    footer: "About this site",
    feed: "Atom feed",
    jsonFeed: "JSON feed",
    data: "notes.json",
    pages: "Pages",
    newerPage: "Newer notes",
    olderPage: "Older notes",
    pageOf: (number, count) => `Page ${number} of ${count}`,
  },
  dates: {
    long: (date) => `${weekday(date)}, ${dayOf(date)} ${monthName(monthOf(date))} ${yearOf(date)}`,
    short: (date) => `${weekday(date).slice(0, 3)} ${numeric(date)}`,
    numeric,
    day: (date) => `${weekday(date).slice(0, 3)} ${dayOf(date)} ${monthName(monthOf(date)).slice(0, 3)}`,
    year: (year) => String(year),
    month: monthName,
    yearAndMonth: (year, month) => `${monthName(month)} ${year}`,
    range: (first, last) => (first === last ? numeric(first) : `${numeric(first)} – ${numeric(last)}`),
  },
  counts: {
    issue: (notes) => `No. ${notes}`,
    copies: String,
    notes: (notes) => counted(notes, "note", "notes"),
    readingMinutes: (minutes) => `${minutes} min read`,
    streak: (days) => `${counted(days, "day", "days")} in a row`,
    terms: (terms) => `${terms} in all`,
    questions: (questions) => counted(questions, "question", "questions"),
  },
  note: {
    summary: "Summary",
    keywords: "Keywords",
    tags: "Tags",
    categories: "Categories",
    source: "Source of the article",
    reporter: (name) => `by ${name}`,
    original: "Original",
    legend: "What the pens mean",
    highlights: "Highlighted passages",
    noHighlights: "Nothing in this article is highlighted. Please read the original.",
    terms: "Terms",
    reflection: "Reflection",
    otherNotes: "Newer and older notes",
    backlinks: "Notes that link here",
    related: "Read along",
    newer: "Newer note",
    older: "Older note",
  },
  questions: {
    title: "Questions",
    open: "Still open",
    answered: "Answered",
    answer: "Answer",
    answeredIn: "Answered in",
    waiting: (days) => `day ${days}`,
    stillOpen: "Still wondering",
    oldestOf: (count) => `the oldest of ${count}`,
    none: "No questions have been written down yet.",
    noneOpen: "No question is left open.",
  },
  lists: {
    earlier: "Earlier notes",
    empty: "There are no notes yet. Write the first one in the posts folder.",
    taxonomyEmpty: {
      tags: "There are no tags yet.",
      categories: "There are no categories yet.",
      keywords: "There are no keywords yet.",
    },
    termKind: { tags: "Tag", categories: "Category", keywords: "Keyword" },
    describeTerm: (name, notes) => `${counted(notes, "note", "notes")} on “${name}”`,
    calendar: "Days of study",
    calendarOf: (weeks, days) => `${counted(days, "day", "days")} in ${weeks} weeks`,
    calendarLabel: (weeks, days, streak) =>
      `Studied on ${counted(days, "day", "days")} in the last ${weeks} weeks, ${counted(streak, "day", "days")} in a row up to the last note`,
  },
  moved: "This note has moved:",
  indexes: englishIndexWords,
  notFound: {
    title: "There is no such page",
    sorry: "The page you are looking for is not here. Its address may have changed, or the note may have been removed.",
    toHome: "See the newest note",
    toArchive: "Look in the archive",
  },
  theme: { title: "Theme", system: "System", light: "Light", dark: "Dark" },
  colors: {
    red: "red",
    blue: "blue",
    green: "green",
    yellow: "yellow",
    orange: "orange",
    purple: "purple",
    pink: "pink",
    brown: "brown",
    gray: "gray",
    black: "black",
    white: "white",
  },
};
