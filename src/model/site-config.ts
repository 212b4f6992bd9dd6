import type { BasePath } from "./address/addresses.ts";
import type { ArticleMode } from "./note/front-matter.ts";
import type { NamedRole } from "./note/section-role.ts";
import type { Severity } from "./problem/rule.ts";
import type { Language } from "./text/language.ts";

/** Where giscus keeps the comments; every value is on giscus.app. */
export interface GiscusConfig {
  readonly repo: `${string}/${string}`;
  readonly repoId: string;
  readonly category: string;
  readonly categoryId: string;
}

/** The codes that search engines hand out to a site's owner (Naver Search Advisor, Google Search Console). */
export interface Verification {
  readonly naver: string | null;
  readonly google: string | null;
}

/** How much of a note feeds carry. */
export type FeedContent = "summary" | "words" | "full";

/** What a site is called and how it is made: `site.config.ts`, with every gap filled. */
export interface SiteConfig {
  /** The name over every page. Default: `"공부 노트"`, or `"Study notes"` in English. */
  readonly title: string;
  /** The line below the name, and what search engines show. Default: a line about reading and asking, on a site with studies in it. */
  readonly description: string;
  /** Who writes: in the foot of pages, in feeds and in what search engines read. Default: `null`, nobody is named. */
  readonly author: string | null;
  /** The language of the site and of the messages, `"ko"` or `"en"`. Default: `"ko"`. */
  readonly language: Language;
  /** The zone of every day and time, an IANA name. Default: `"Asia/Seoul"`. */
  readonly timeZone: string;
  /** `https://example.com`, without a path; feeds and sitemaps need it. Default: `null`, the site has no address yet. */
  readonly origin: string | null;
  /** The path the site lives under, `/blog/`. Default: `"/"`. */
  readonly basePath: BasePath;
  /** A pattern of `:placeholders` for the addresses of notes; `date`, `pretty`, `ordinal`, `weekdate` and `none` are Jekyll's. Default: `"/notes/:id/"`. */
  readonly permalink: string;
  /** Notes on one page of a list. Default: `10`. */
  readonly pageSize: number;
  /** The most values a list in front matter may have; the room for front matter grows with it. Default: `2000`. */
  readonly longestList: number;
  /** What each pen means: colour name to meaning, `{ red: "사실·수치" }`. Default: `{}`, pens are called by their colours. */
  readonly highlightLegend: Readonly<Record<string, string>>;
  /** Whether `==text==` is a highlight. Default: `true`. */
  readonly equalsHighlight: boolean;
  /** Each keyword's other spellings: `{ LG: ["엘지"] }`. Default: `{}`. */
  readonly keywordAliases: Readonly<Record<string, readonly string[]>>;
  /** Headings of the author's own for each section: `{ summary: ["오늘의 한 줄"] }`. Default: `{}`, the usual names alone. */
  readonly sectionNames: Readonly<Partial<Record<NamedRole, readonly string[]>>>;
  /** Comments by giscus below notes that ask for them with `comments: true`. Default: `null`, none. */
  readonly comments: GiscusConfig | null;
  /** Codes that prove to search engines whose site this is, `{ naver: "…", google: "…" }`. Default: none. */
  readonly verification: Verification;
  /** The key by which IndexNow knows this site. Default: `null`, search engines are told nothing. */
  readonly indexNowKey: string | null;
  /** How much of an article is published: `"full"`, `"highlights"` (what the pens marked) or `"link"` (where it is). A note's `article:` says otherwise. Default: `"full"`. */
  readonly articleMode: ArticleMode;
  /** Whether a link that leads nowhere on the site stops the build (`"error"`) or is reported (`"warning"`), as suits a blog that moved here. Default: `"error"`. */
  readonly brokenLinks: Severity;
  /** What feeds carry of a note: a line (`"summary"`), the student's own words (`"words"`), or the text as its page shows it (`"full"`). Default: `"words"`. */
  readonly feedContent: FeedContent;
}

/** What a writer puts into `site.config.ts`; every key may be left out. */
export type SiteConfigInput = Partial<
  Omit<SiteConfig, "basePath" | "verification"> & { basePath: string; verification: Partial<Verification> }
>;

/** Types `site.config.ts`, so that an editor completes its keys. */
export function defineSite(config: SiteConfigInput): SiteConfigInput {
  return config;
}
