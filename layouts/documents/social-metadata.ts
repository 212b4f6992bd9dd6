import type { Permalink } from "../../src/model/address/addresses.ts";
import { absoluteUrl } from "../../src/model/address/href.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** What a note's preview says beyond the page's own words. */
export interface ArticleMetadata {
  /** RFC 3339, as are all instants. */
  readonly publishedAt: string;
  readonly changedAt: string;
  readonly tags: readonly string[];
}

/** A page as the places where its link is shared show it. */
export interface SharedPage {
  readonly title: string;
  readonly description: string;
  /** Null for a page that should not be found by its address. */
  readonly permalink: Permalink | null;
  /** The whole address of the picture; null without one. */
  readonly image: string | null;
  readonly article: ArticleMetadata | null;
}

const locales = { ko: "ko_KR", en: "en_US" } as const;

/** The Open Graph and X metadata of a page. X falls back to Open Graph for what is missing under its own names. */
export function socialMetadata(
  { title, description, permalink, image, article }: SharedPage,
  { config }: SiteView,
): HtmlMarkup {
  const url = permalink === null ? null : absoluteUrl(permalink, config);
  const properties: readonly (readonly [string, string | null])[] = [
    ["og:type", article === null ? "website" : "article"],
    ["og:site_name", config.title],
    ["og:title", title],
    ["og:description", description],
    ["og:url", url],
    ["og:locale", locales[config.language]],
    ["og:image", image],
    ["article:published_time", article?.publishedAt ?? null],
    ["article:modified_time", article?.changedAt ?? null],
    ...(article?.tags ?? []).map((tag) => ["article:tag", tag] as const),
  ];
  return html`${properties.map(
    ([property, content]) => content !== null && html`<meta property="${property}" content="${content}">\n`,
  )}<meta name="twitter:card" content="${image === null ? "summary" : "summary_large_image"}">
`;
}
