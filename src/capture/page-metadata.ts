import type { CaptureClues } from "./captured-article.ts";
import { firstAttribute, firstText } from "./parse-document.ts";
import { reporterName } from "./reporter-name.ts";

/** Reads Open Graph and related tags (https://ogp.me). */
export function readOpenGraph(document: Document): CaptureClues {
  const meta = (...names: readonly string[]): string | null =>
    firstAttribute(
      document,
      ...names.flatMap((name) => [
        [`meta[property="${name}"]`, "content"] as const,
        [`meta[name="${name}"]`, "content"] as const,
      ]),
    );
  return {
    headline: meta("og:title", "twitter:title"),
    publisher: publisherName(meta("og:article:author", "twitter:creator", "og:site_name", "article:publisher")),
    reporter: reporterName(meta("dable:author", "author", "byl")),
    published: meta("article:published_time", "og:article:published_time", "datePublished", "date"),
    url: meta("og:url"),
    image: meta("og:image", "twitter:image"),
  };
}

/** The last resort when a page has no metadata: its canonical link, heading and title. */
export function readPlainDocument(document: Document): CaptureClues {
  return {
    headline: firstText(document, "article h1", "h1", "title"),
    published: firstAttribute(document, ["article time[datetime]", "datetime"], ["time[datetime]", "datetime"]),
    url: firstAttribute(document, ['link[rel="canonical"]', "href"]),
  };
}

/** Naver writes `한국경제 | 네이버`; an address is not a name. */
function publisherName(text: string | null): string | null {
  const name = text?.split("|")[0]?.trim() ?? "";
  return name === "" || /^https?:|^네이버/u.test(name) ? null : name;
}
