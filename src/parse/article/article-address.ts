import { naverArticle } from "../../model/note/naver-article.ts";
import { isSentence } from "../values/wording/sentence.ts";
import type { ArticleLine, LineLink } from "./article-lines.ts";

/** Names for a link to an article: `기사 링크`, `네이버 뉴스 원문 보기`, `Read more`. */
const linkWord = calledAs({
  before: "기사|뉴스|신문|원문|원본|본문|네이버",
  name: String.raw`링크|원문|원본|기사|출처|전문|주소|바로가기|보기|보러\s?가기|source|link|url|article|read more|original`,
  after: "링크|원문|기사|전문|주소|보기|바로가기|보러가기",
});

/** The stricter set, which says outright that it is the source: `링크` alone may lead anywhere. */
const sourceWord = calledAs({
  before: "기사|뉴스|신문|원문|네이버",
  name: "원문|기사|출처|source|article",
  after: String.raw`링크|전문|주소|보기|바로가기|보러\s?가기`,
});

interface WordParts {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** A name with up to three words before it and one after it. */
function calledAs({ before, name, after }: WordParts): RegExp {
  return new RegExp(String.raw`^(?:(?:${before})\s?){0,3}(?:${name})(?:\s?(?:${after}))?$`, "iu");
}

const newsHost = [
  "news|press|daily|times|herald|ilbo|hankyung|mk\\.co|hani|khan|yna|etnews|sedaily|zdnet|biz|reuters|bloomberg|bbc|cnn",
  "chosun|joongang|donga\\.com|kmib|segye|munhwa|\\b(?:mt|dt|seoul)\\.co\\.kr|asiae|etoday|sisain|nocut",
  "(?:kbs|sbs|ytn|mbn)\\.co\\.kr|imbc|jtbc|wsj\\.com|economist|cnbc|guardian|washingtonpost|nikkei",
].join("|");
const newsFolder = "(?:news|article)s?";
const newsAddress = new RegExp(`^https?://[^/]*(?:${newsHost})|^https?://[^?#]*/${newsFolder}/`, "iu");

/** A link in a line of a note. */
export interface FoundLink {
  readonly line: ArticleLine;
  readonly link: LineLink;
}

type Sign = (found: FoundLink) => boolean;

/**
 * The address of the article a clipping is from, as typed: the most certain kind of sign wins, and the first of its
 * kind. An address at the site's own `origin` is one of its notes, whatever the link is called.
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
 * The address of the article that a whole note is about. A note without a clipping may be about no article, and its
 * `[링크](…)` and bare addresses may lead anywhere, so only a link called a source, or one to a news site, counts.
 */
export function articleAddressInNote(lines: readonly ArticleLine[], origin: string | null): string | null {
  return firstSigned(lines, origin, [({ line, link }) => namesSource(line, link, sourceWord), isNaverArticle, isNews]);
}

/** The address in a section that names the source, `## 출처` or `링크: …`: whatever it is called, and wherever it leads. */
export function addressOfSource(about: readonly ArticleLine[], origin: string | null): string | null {
  return articleAddress(about, origin) ?? firstSigned(about, origin, [() => true]);
}

/**
 * Like the above, but an address that may be shown as the source of a note without study sections: it stands at the
 * head or end of the post and is called a source, or the post opens with a link to the news. One in the middle is the
 * source of a quotation.
 */
export function articleAddressAtEdge(lines: readonly ArticleLine[], origin: string | null): string | null {
  const head = new Set(linesBeforeProse(lines));
  const foot = new Set(lines.slice(lines.findLastIndex(isProse) + 1));
  const named = new Set(linesBelowName(lines));
  return firstSigned(lines, origin, [
    ({ line, link }) => (head.has(line) || foot.has(line)) && namesSource(line, link, sourceWord),
    (found) => head.has(found.line) && isArticleOfNews(found),
    (found) => foot.has(found.line) && named.has(found.line) && isArticleOfNews(found),
  ]);
}

/** The lines with no prose before them. */
export function linesBeforeProse(lines: readonly ArticleLine[]): readonly ArticleLine[] {
  const first = lines.findIndex(isProse);
  return first === -1 ? lines : lines.slice(0, first);
}

/** The lines below a heading such as `출처`. */
function linesBelowName(lines: readonly ArticleLine[]): readonly ArticleLine[] {
  let isNamed = false;
  return lines.filter(({ kind, text }) => {
    if (kind === "heading") isNamed = sourceWord.test(bare(text));
    return isNamed && kind !== "heading";
  });
}

function isProse(line: ArticleLine): boolean {
  if (line.text.length > longestLine) return true;
  if (line.kind === "heading" || line.links.some((link) => namesSource(line, link, sourceWord))) return false;
  const words = line.links.reduce((rest, link) => rest.replace(link.text, ""), line.text).trim();
  return words.length > mostLettersBesideLinks || isSentence(words);
}

/** The most letters a byline or closing line has beside its links; a line with more is prose. */
const mostLettersBesideLinks = 40;

/** The first link off the site with the first sign that any has. */
export function firstSigned(
  lines: readonly ArticleLine[],
  origin: string | null,
  signs: readonly Sign[],
): string | null {
  const own = origin === null ? null : hostOf(origin);
  const isElsewhere = (link: LineLink): boolean => isWebAddress(link) && hostOf(link.address) !== own;
  const links: FoundLink[] = [];
  for (const line of lines) for (const link of line.links) if (isElsewhere(link)) links.push({ line, link });
  for (const sign of signs) {
    const found = links.find(sign);
    if (found !== undefined) return found.link.address;
  }
  return null;
}

const isNaverArticle: Sign = ({ link }) => naverArticle(link.address) !== null;
const isNews: Sign = ({ link }) => newsAddress.test(link.address);
const isArticleOfNews: Sign = ({ link }) => isAddressOfNews(link.address);

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

/** Whether an address leads to a newspaper or to what looks like one of its articles. */
export function isAddressOfNews(address: string): boolean {
  return newsAddress.test(address) || naverArticle(address) !== null;
}

/** Whether the words of a link only say that it leads to an article: `기사 원문 보기`. */
export function namesLink(text: string): boolean {
  return linkWord.test(bare(text));
}

function bare(text: string): string {
  return text.replace(/^[\s[\](){}<>【】▶☞→:：]+|(?<![\s[\](){}<>【】▶☞→:：.])[\s[\](){}<>【】▶☞→:：.]+$/gu, "");
}

/** `[링크](…)`, `출처: [한국경제](…)`, `원문 https://…`. */
function namesSource(line: ArticleLine, link: LineLink, word: RegExp): boolean {
  if (word.test(bare(link.text))) return true;
  if (line.text.length > longestLine) return false;
  const before = line.text.slice(0, line.text.indexOf(link.text));
  const label = bare(before.split(/[:：=]/u, 1)[0] ?? "").replace(/^\d+[.)]\s*/u, "");
  return label !== "" && word.test(label);
}
