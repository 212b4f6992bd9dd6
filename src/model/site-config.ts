import type { BasePath } from "./address/addresses.ts";
import type { ArticleMode } from "./note/front-matter.ts";
import type { NamedRole } from "./note/section-role.ts";
import type { Severity } from "./problem/rule.ts";
import type { Language } from "./text/language.ts";

/** Where giscus keeps comments; giscus.app gives all the values. */
export interface GiscusConfig {
  readonly repo: `${string}/${string}`;
  readonly repoId: string;
  readonly category: string;
  readonly categoryId: string;
}

/** Codes by which search engines verify a site's owner (Naver Search Advisor, Google Search Console). */
export interface Verification {
  readonly naver: string | null;
  readonly google: string | null;
}

/** How much of a note feeds carry. */
export type FeedContent = "summary" | "words" | "full";

/** A site's complete configuration: `site.config.ts` with defaults filled in. */
export interface SiteConfig {
  /** The name at the top of every page. Default: `"공부 노트"`, or `"Study notes"` in English. */
  readonly title: string;
  /**
   * The line below the name, also shown by search engines. Default: a line about reading and asking, on a site with
   * studies.
   */
  readonly description: string;
  /** The author shown in footers, feeds and search engine data. Default: `null`, nobody is named. */
  readonly author: string | null;
  /** The language of the site and of the messages, `"ko"` or `"en"`. Default: `"ko"`. */
  readonly language: Language;
  /** The IANA time zone of all dates and times. Default: `"Asia/Seoul"`. */
  readonly timeZone: string;
  /**
   * `https://example.com`, without a path; feeds and sitemaps need it. Default: `null`, the site has no address yet.
   */
  readonly origin: string | null;
  /** The path the site lives under, `/blog/`. Default: `"/"`. */
  readonly basePath: BasePath;
  /**
   * A pattern of `:placeholders` for note addresses; `date`, `pretty`, `ordinal`, `weekdate` and `none` are Jekyll's.
   * Default: `"/notes/:id/"`.
   */
  readonly permalink: string;
  /** Notes on one page of a list. Default: `12`. */
  readonly pageSize: number;
  /** The most values a front matter list may have; the size limit of front matter grows with it. Default: `2000`. */
  readonly longestList: number;
  /** The meaning of each pen, by colour name: `{ red: "사실·수치" }`. Default: `{}`, pens are named by colour. */
  readonly highlightLegend: Readonly<Record<string, string>>;
  /** Whether `==text==` is a highlight. Default: `true`. */
  readonly equalsHighlight: boolean;
  /** Other spellings of each keyword: `{ LG: ["엘지"] }`. Default: `{}`. */
  readonly keywordAliases: Readonly<Record<string, readonly string[]>>;
  /** The author's own headings for each section: `{ summary: ["오늘의 한 줄"] }`. Default: `{}`, only the usual names. */
  readonly sectionNames: Readonly<Partial<Record<NamedRole, readonly string[]>>>;
  /** giscus comments below notes with `comments: true`. Default: `null`, none. */
  readonly comments: GiscusConfig | null;
  /** Codes that prove the site's ownership to search engines, `{ naver: "…", google: "…" }`. Default: none. */
  readonly verification: Verification;
  /** The site's IndexNow key. Default: `null`, search engines are not notified. */
  readonly indexNowKey: string | null;
  /**
   * How much of an article is published: `"full"`, `"highlights"` (what the pens marked) or `"link"` (only its
   * address). A note's `article:` overrides it. Default: `"full"`.
   */
  readonly articleMode: ArticleMode;
  /**
   * Whether a dead link within the site stops the build (`"error"`) or is only reported (`"warning"`), as suits a blog
   * that moved here. Default: `"error"`.
   */
  readonly brokenLinks: Severity;
  /**
   * What feeds contain of a note: one line (`"summary"`), the student's own words (`"words"`), or the text as on its
   * page (`"full"`). Default: `"words"`.
   */
  readonly feedContent: FeedContent;
}

/** What a writer puts into `site.config.ts`; every key is optional. */
export type SiteConfigInput = Partial<
  Omit<SiteConfig, "basePath" | "verification"> & { basePath: string; verification: Partial<Verification> }
>;

/** Types `site.config.ts`, so that editors complete its keys. */
export function defineSite(config: SiteConfigInput): SiteConfigInput {
  return config;
}
