import type { BasePath, NoteId, SourcePath } from "../../src/model/address/addresses.ts";
import { readStudyDate, type StudyDate } from "../../src/model/date/study-date.ts";
import type { FrontMatter } from "../../src/model/note/front-matter.ts";
import type { Question } from "../../src/model/note/question.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { SectionReading } from "../../src/model/note/study-section.ts";
import type { Place, Placed } from "../../src/model/problem/place.ts";
import type { SiteConfig } from "../../src/model/site-config.ts";

const start = { line: 1, column: 1, offset: 0 };

/** A place for values whose place does not matter to a test. */
export const somewhere: Place = { start, end: start };

export function placed<Value>(value: Value): Placed<Value> {
  return { value, place: somewhere };
}

/** A valid day. */
export function day(text: string): StudyDate {
  const date = readStudyDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

/** The defaults for a section that a test does not describe. */
export const nothingRead: SectionReading = {
  label: null,
  naming: "plain",
  afterLabel: "",
  summary: null,
  keywords: [],
  questions: [],
  terms: [],
  reflection: null,
};

/**
 * What a test says about a note: plain texts, each at an arbitrary place; everything else is empty except the title.
 */
export interface NoteTold
  extends Partial<
    Omit<StudyNote, "id" | "title" | "date" | "categories" | "tags" | "keywords" | "summary" | "frontMatter">
  > {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly categories?: readonly string[];
  readonly tags?: readonly string[];
  readonly keywords?: readonly string[];
  readonly summary?: string;
  readonly frontMatter?: Partial<FrontMatter>;
}

export function studyNote(told: NoteTold = {}): StudyNote {
  const id = told.id ?? "2021-12-15-note";
  const date = placed(day(told.date ?? "2021-12-15"));
  const categories = (told.categories ?? []).map(placed);
  const tags = (told.tags ?? []).map(placed);
  const keywords = (told.keywords ?? []).map(placed);
  const summary = told.summary === undefined ? null : placed(told.summary);
  const title = placed(told.title ?? "제목");
  const matter = frontMatter({
    title,
    date: placed({ day: date.value, time: null }),
    categories,
    tags,
    ...told.frontMatter,
  });
  return {
    source: `posts/${id}.md` as SourcePath,
    subtitle: null,
    questions: [],
    terms: [],
    reflection: null,
    highlights: [],
    article: { headline: null, url: null, publisher: null, reporter: null, published: null, naver: null },
    sections: [],
    links: [],
    wikiLinks: [],
    wordCount: 0,
    readingMinutes: 1,
    permalink: null,
    ...told,
    id: id.normalize("NFC") as NoteId,
    title,
    date,
    categories,
    tags,
    keywords,
    summary,
    frontMatter: matter,
  };
}

export function frontMatter(told: Partial<FrontMatter> = {}): FrontMatter {
  return {
    title: null,
    subtitle: null,
    date: null,
    lastModified: null,
    categories: [],
    tags: [],
    keywords: [],
    summary: null,
    questions: [],
    comments: true,
    permalink: null,
    slug: null,
    published: true,
    draft: false,
    unlisted: false,
    pin: false,
    language: null,
    redirectFrom: [],
    image: null,
    description: null,
    articleMode: null,
    source: null,
    series: null,
    aliases: [],
    answers: [],
    ...told,
  };
}

export function question(told: Partial<Question> = {}): Question {
  return { id: "q", text: "왜 그럴까?", state: "open", answer: null, place: somewhere, ...told };
}

/** The configuration of a site at the root of its host, with the test's changes. */
export function siteConfig(
  told: Partial<Omit<SiteConfig, "basePath">> & { readonly basePath?: string } = {},
): SiteConfig {
  const { basePath = "/", ...rest } = told;
  return {
    title: "새김",
    description: "",
    author: null,
    language: "ko",
    timeZone: "Asia/Seoul",
    origin: null,
    permalink: "/notes/:id/",
    pageSize: 10,
    longestList: 500,
    brokenLinks: "error",
    highlightLegend: {},
    equalsHighlight: false,
    keywordAliases: {},
    sectionNames: {},
    comments: null,
    verification: { naver: null, google: null },
    indexNowKey: null,
    articleMode: "full",
    feedContent: "words",
    ...rest,
    basePath: basePath as BasePath,
  };
}
