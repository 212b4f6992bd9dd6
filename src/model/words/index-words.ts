import type { StudyDate } from "../date/study-date.ts";
import type { TaxonomyKind } from "../library.ts";

/** Words of pages that show many notes: terms, highlights, sources, statistics. */
export interface IndexWords {
  readonly chart: ChartWords;
  readonly term: TermWords;
  readonly terms: TermIndexWords;
  readonly highlights: HighlightWords;
  readonly questions: QuestionIndexWords;
  readonly sources: SourceWords;
  readonly glossary: GlossaryWords;
  readonly statistics: StatisticsWords;
  readonly calendar: CalendarWords;
}

export interface ChartWords {
  readonly asTable: string;
  readonly month: string;
  readonly week: string;
  readonly notes: string;
  /** The tooltip of a bar. */
  readonly bar: (when: string, notes: number) => string;
  readonly most: (when: string, notes: number) => string;
}

export interface TermWords {
  readonly timeline: string;
  readonly describeTimeline: (name: string, notes: number, months: number) => string;
  readonly together: string;
  readonly togetherIn: (notes: number) => string;
  readonly openQuestions: string;
  readonly questionsShown: (shown: number, count: number) => string;
  readonly passagesShown: (shown: number, count: number) => string;
  readonly highlights: string;
  readonly meanings: string;
  readonly otherMeanings: (meanings: number) => string;
  readonly meaningsInGlossary: (meanings: number) => string;
  /** Over the passages that unfold below the first. */
  readonly otherPassages: (passages: number) => string;
  /** Says where the passages are that are too many for the page. */
  readonly passagesInNotes: (passages: number) => string;
  readonly questionsInNotes: (questions: number) => string;
  readonly notes: string;
  readonly follow: string;
  readonly followInWords: Readonly<Record<TaxonomyKind, (name: string) => string>>;
  readonly feedTitle: (name: string) => string;
}

export interface TermIndexWords {
  readonly mostUsed: string;
  readonly inOrder: string;
  readonly jump: string;
  readonly recent: string;
  readonly recentOf: string;
}

export interface HighlightWords {
  readonly title: string;
  readonly passages: (count: number) => string;
  readonly allOf: (pen: string, count: number) => string;
  readonly penTitle: (pen: string) => string;
  readonly newest: string;
  readonly none: string;
}

export interface QuestionIndexWords {
  readonly allAnswered: (count: number) => string;
  readonly overAYear: string;
  readonly overAMonth: string;
  readonly lately: string;
  readonly answerInNote: (title: string) => string;
}

export interface SourceWords {
  readonly title: string;
  readonly none: string;
  readonly publishers: (count: number) => string;
  readonly notesAndArticles: (notes: number, articles: number) => string;
  /** A newspaper that no note names. */
  readonly unnamed: (naverId: string) => string;
  readonly naver: (naverId: string) => string;
  readonly publisher: string;
  readonly articles: string;
  readonly newest: string;
  readonly withoutPublisher: (notes: number) => string;
}

export interface GlossaryWords {
  readonly title: string;
  /** The number of words, where the list states that it counts them. */
  readonly explained: (words: number) => string;
  readonly none: string;
}

export interface StatisticsWords {
  readonly title: string;
  readonly none: string;
  readonly asOf: (date: StudyDate) => string;
  readonly notes: string;
  readonly words: string;
  readonly wordsOfOne: string;
  readonly keywords: string;
  readonly questions: string;
  readonly highlights: string;
  readonly streaks: string;
  readonly currentStreak: string;
  readonly longestStreak: string;
  readonly daysLong: (days: number) => string;
  readonly perWeek: string;
  /** With the number of notes in the busiest week, the height of the tallest bar. */
  readonly lastYear: (most: number) => string;
  readonly describeWeeks: (notes: number, weeks: number) => string;
  readonly rising: string;
  readonly falling: string;
  readonly trendsOf: string;
  readonly keyword: string;
  readonly now: string;
  readonly before: string;
  readonly number: (count: number) => string;
}

export interface CalendarWords {
  readonly years: string;
  readonly months: string;
  /** `days` is their number in words. */
  readonly describeYear: (year: number, days: string, notes: number) => string;
}
