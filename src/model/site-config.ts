import type { BasePath } from "./address/addresses.ts";
import type { ArticleMode } from "./note/front-matter.ts";
import type { SectionRole } from "./note/study-section.ts";
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
  readonly title: string;
  readonly description: string;
  readonly author: string | null;
  readonly language: Language;
  /** An IANA name, `Asia/Seoul`. */
  readonly timeZone: string;
  /** `https://example.com`, without a path; null until the site has an address. */
  readonly origin: string | null;
  readonly basePath: BasePath;
  /** A pattern of `:placeholders` for the addresses of notes; `date`, `pretty`, `ordinal`, `weekdate` and `none` are Jekyll's. */
  readonly permalink: string;
  /** Notes on one page of a list. */
  readonly pageSize: number;
  /** The most values a list in front matter may have; the room for front matter grows with it. */
  readonly longestList: number;
  /** What each pen means: colour name to meaning. */
  readonly highlightLegend: Readonly<Record<string, string>>;
  /** True reads `==text==` as a highlight. */
  readonly equalsHighlight: boolean;
  /** Each keyword's other spellings: `{ LG: ["엘지"] }`. */
  readonly keywordAliases: Readonly<Record<string, readonly string[]>>;
  /** Headings of the author's own for each section. */
  readonly sectionNames: Readonly<Partial<Record<Exclude<SectionRole, "other">, readonly string[]>>>;
  readonly comments: GiscusConfig | null;
  readonly verification: Verification;
  /** The key by which IndexNow knows this site; null tells search engines nothing. */
  readonly indexNowKey: string | null;
  readonly articleMode: ArticleMode;
  /** Whether a link that leads nowhere on the site stops the build, or is only told, as of a blog that moved here. */
  readonly brokenLinks: Severity;
  /** What feeds carry of a note: a line, the student's own words, or the note's text as its page shows it. */
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
