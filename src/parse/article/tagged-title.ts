import { isAddressOfNews } from "./article-address.ts";
import type { ArticleLine } from "./article-lines.ts";
import { emptyByline, trimmed } from "./byline-parts.ts";
import { endsAsStatement, isLikeHeadline } from "./like-headline.ts";
import { isTitleAlone, type LinkedByline } from "./linked-byline.ts";
import { soundsLikePublisher } from "./publisher-name.ts";

/** Where a newspaper is typed: in brackets, before a bar or behind a sign, as browsers show the title of a page. */
const forms = [
  /^[[【<(](?<name>[^[\]【】<>()]{2,25})[\]】>)]\s*(?<title>.{2,120})$/u,
  /^(?<name>[^|｜ㅣ:()]{2,25}?)(?:\s?[|｜ㅣ]\s?|\)\s)(?<title>.{2,120})$/u,
  /^(?<title>.{2,120})\s[|｜ㅣ:–—-]\s(?<name>[^|｜ㅣ:]{2,25})$/u,
  /^(?<title>.{2,120}?)\s*[[【<(](?<name>[^[\]【】<>()]{2,25})[\]】>)]$/u,
];
const nameOfPortal = /^(?:네이버|다음|구글|네이트|naver|daum|google|nate)\s?(?:뉴스|news)?$/iu;

/** A title without the newspaper typed with it, which is null if only a portal is named. */
export interface TaggedTitle {
  readonly headline: string;
  readonly publisher: string | null;
}

const signsBefore = /^(?:\p{Extended_Pictographic}|\u{FE0F}|[\s▷■□◆●•·])+/u;

/**
 * The parts of `[경향신문] 특별법 연장`, `경향신문 | 특별법 연장`, `특별법 연장 | 경향신문` or `특별법 연장 (경향신문)`; null for any other
 * words.
 */
export function taggedTitle(typed: string): TaggedTitle | null {
  const words = typed.replace(signsBefore, "");
  for (const form of forms) {
    const { name = "", title = "" } = form.exec(words)?.groups ?? {};
    const publisher = trimmed(name);
    const isPortal = nameOfPortal.test(publisher);
    if ((isPortal || soundsLikePublisher(publisher)) && isLikeHeadline(title)) {
      return { headline: title, publisher: isPortal ? null : publisher };
    }
  }
  return null;
}

/**
 * What a line says of its article, or, if that is nothing, the newspaper beside a title that leads to its address or
 * stands right above it, as telephones share a link: `[경향신문] 전세사기 특별법 연장`. Words that end as a sentence may be
 * the article's own.
 */
export function withTaggedTitle(read: LinkedByline, line: ArticleLine, below: ArticleLine | undefined): LinkedByline {
  if (read.byline !== null || read.headline !== null) return read;
  const isNear = leadsToNews(line) || (below !== undefined && leadsToNews(below));
  const tagged = isNear || line.links.length > 0 ? taggedTitle(line.text) : null;
  if (tagged === null) return read;
  const { headline, publisher } = tagged;
  const isLinked = line.links.some(({ text, address }) => text.trim() === headline && isAddressOfNews(address));
  if (!isNear && !isLinked) return read;
  return { byline: { ...emptyByline, publisher }, headline: endsAsStatement(headline) ? null : headline };
}

/** What few lines but headlines have. */
const ofHeadlines = /\s.*(?:[,·…"'“”‘’?!]|\.{2})|(?:[,·…"'“”‘’?!]|\.{2}).*\s/u;
const speaksOfArticle = /기사|뉴스|신문|링크|출처|읽|article|news|source/iu;

/** The first line of a clipping or note if it can be nothing but the headline of the article whose address is below. */
export function titleAboveAddress(lines: readonly ArticleLine[]): string | null {
  const [line, below] = lines[0]?.kind === "heading" ? lines.slice(1, 3) : lines;
  if (line?.kind !== "plain" || line.links.length > 0 || below === undefined || !leadsToNews(below)) return null;
  const { text } = line;
  const isTitle = isLikeHeadline(text) && isTitleAlone(text) && !endsAsStatement(text) && taggedTitle(text) === null;
  return isTitle && ofHeadlines.test(text) && !speaksOfArticle.test(text) ? text : null;
}

/** Whether all of a line, its signs aside, is a link to the news, or its address. */
function leadsToNews({ text: typed, links: [link] }: ArticleLine): boolean {
  const text = typed.replace(signsBefore, "");
  return isAddressOfNews(text) || (link !== undefined && link.text.trim() === text && isAddressOfNews(link.address));
}
