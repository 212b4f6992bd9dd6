import type { ArticleLine, LineLink } from "./article-lines.ts";
import { naverArticle } from "./naver-article.ts";

const linkWord =
  /^(?:(?:기사|뉴스|신문|원문|원본|본문|네이버)\s?){0,3}(?:링크|원문|원본|기사|출처|전문|주소|바로가기|보기|보러\s?가기|source|link|url|article|read more|original)(?:\s?(?:링크|원문|기사|전문|주소|보기|바로가기|보러가기))?$/iu;

const sourceWord =
  /^(?:(?:기사|뉴스|신문|원문|네이버)\s?){0,3}(?:원문|기사|출처|source|article)(?:\s?(?:링크|전문|주소|보기|바로가기|보러\s?가기))?$/iu;

const newsAddress =
  /^https?:\/\/[^/]*(?:news|press|daily|times|herald|ilbo|hankyung|mk\.co|hani|khan|yna|etnews|sedaily|zdnet|biz|reuters|bloomberg|bbc|cnn)|^https?:\/\/[^?#]*\/(?:news|article)s?\//iu;

interface FoundLink {
  readonly line: ArticleLine;
  readonly link: LineLink;
}

type Sign = (found: FoundLink) => boolean;

/**
 * The address of the article a clipping was cut from, as typed: the surest sign wins, the first of its kind. What lies at the
 * site's own `origin` is a note of its own, whatever its address is called.
 */
export function articleAddress(lines: readonly ArticleLine[], origin: string | null): string | null {
  return firstSigned(lines, origin, [
    ({ line, link }) => namesSource(line, link, linkWord),
    isNaverArticle,
    ({ line, link }) => line.kind === "heading" && link.text.trim() === line.text,
    isNews,
    ({ line, link }) => line.text === link.text.trim() && /^https?:/u.test(line.text),
  ]);
}

/**
 * The address of the article that a whole note is about. A note that has no clipping may be about no article at all, and
 * its `[링크](…)` and bare addresses may lead anywhere: only a link that is called a source, or that leads to the news, is one.
 */
export function articleAddressInNote(lines: readonly ArticleLine[], origin: string | null): string | null {
  return firstSigned(lines, origin, [({ line, link }) => namesSource(line, link, sourceWord), isNaverArticle, isNews]);
}

function firstSigned(lines: readonly ArticleLine[], origin: string | null, signs: readonly Sign[]): string | null {
  const own = origin === null ? null : hostOf(origin);
  const isElsewhere = (link: LineLink): boolean => isWebAddress(link) && hostOf(link.address) !== own;
  const links = lines.flatMap((line) => line.links.filter(isElsewhere).map((link) => ({ line, link })));
  for (const sign of signs) {
    const found = links.find(sign);
    if (found !== undefined) return found.link.address;
  }
  return null;
}

const isNaverArticle: Sign = ({ link }) => naverArticle(link.address) !== null;
const isNews: Sign = ({ link }) => newsAddress.test(link.address);

/** A line that names its source is short. */
const longestLine = 300;

function isWebAddress({ address }: LineLink): boolean {
  return /^https?:\/\//iu.test(address);
}

function hostOf(address: string): string {
  return address
    .replace(/^https?:\/\//iu, "")
    .replace(/[/?#].*$/su, "")
    .toLowerCase();
}

function bare(text: string): string {
  return text.replace(/^[\s[\](){}<>【】▶☞→:：]+|[\s[\](){}<>【】▶☞→:：.]+$/gu, "");
}

/** `[링크](…)`, `출처: [한국경제](…)`, `원문 https://…`. */
function namesSource(line: ArticleLine, link: LineLink, word: RegExp): boolean {
  if (word.test(bare(link.text))) return true;
  if (line.text.length > longestLine) return false;
  const before = line.text.slice(0, line.text.indexOf(link.text));
  const label = bare(before.split(/[:：=]/u, 1)[0] ?? "").replace(/^\d+[.)]\s*/u, "");
  return label !== "" && word.test(label);
}
