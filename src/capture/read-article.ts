import type { StudyDate } from "../model/date/study-date.ts";
import { momentIn, studyDate } from "../model/date/study-date.ts";
import { modernNaverUrl, naverArticle } from "../model/note/naver-article.ts";
import { oneLine } from "../model/text/one-line.ts";
import type { CaptureClues, CapturedArticle } from "./captured-article.ts";
import { readJsonLd } from "./json-ld.ts";
import { readNaverPage } from "./naver-page.ts";
import { readOpenGraph, readPlainDocument } from "./page-metadata.ts";

/** Anything longer is not what it claims to be: a page may put anything where a headline belongs. */
const longest = { headline: 300, publisher: 60, reporter: 40, published: 100, url: 2000, image: 2000 } as const;

/** They change the direction of what follows, in the note as in the terminal. */
const turningMarks = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Reads what a page says about its article: Naver's markup, then JSON-LD, Open Graph and the plain document; the first
 * answer wins. `pageUrl` is where the page was found, null for a file.
 */
export function readArticle(document: Document, pageUrl: string | null, timeZone: string): CapturedArticle {
  const clues: readonly CaptureClues[] = [
    readNaverPage(document),
    readJsonLd(document),
    readOpenGraph(document),
    readPlainDocument(document),
  ];
  const first = (key: keyof CaptureClues): string | null => {
    for (const clue of clues) {
      const answer = oneLine((clue[key] ?? "").replace(turningMarks, ""));
      if (answer !== "" && answer.length <= longest[key]) return answer;
    }
    return null;
  };
  const url = canonicalUrl(webUrl(first("url"), pageUrl), pageUrl);
  const naver = (pageUrl === null ? null : naverArticle(pageUrl)) ?? (url === null ? null : naverArticle(url));
  return {
    headline: first("headline"),
    publisher: first("publisher"),
    reporter: first("reporter"),
    published: publishedDay(first("published"), timeZone),
    url: naver === null ? url : modernNaverUrl(naver),
    naver,
    image: webUrl(first("image"), pageUrl),
  };
}

/** Some newspapers give their home page as every article's canonical address. */
function canonicalUrl(said: string | null, pageUrl: string | null): string | null {
  if (said === null || pageUrl === null) return said ?? pageUrl;
  return new URL(said).pathname === "/" && new URL(pageUrl).pathname !== "/" ? pageUrl : said;
}

function webUrl(typed: string | null, base: string | null): string | null {
  if (typed === null || !URL.canParse(typed, base ?? undefined)) return null;
  const url = new URL(typed, base ?? undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

const written = /(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})/u;
const withOffset = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u;

/** An article's publication day: in the site's time zone if the page gives an offset, otherwise as written. */
export function publishedDay(text: string | null, timeZone: string): StudyDate | null {
  if (text === null) return null;
  const compact = text.trim().replace(" ", "T");
  if (withOffset.test(compact)) {
    const instant = new Date(compact.replace(/([+-]\d{2})(\d{2})$/u, "$1:$2"));
    if (!Number.isNaN(instant.getTime())) return momentIn(instant, timeZone).day;
  }
  const [, year, month, day] = written.exec(text) ?? [];
  return studyDate(Number(year), Number(month), Number(day));
}
