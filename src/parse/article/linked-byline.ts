import { namesLink } from "./article-address.ts";
import { bylineWithoutField, readByline } from "./article-byline.ts";
import type { ArticleLine } from "./article-lines.ts";
import type { Byline } from "./byline-parts.ts";
import { bylineOfField } from "./field-byline.ts";
import { isLikeHeadline } from "./like-headline.ts";
import { type LineField, readField } from "./line-field.ts";
import { soundsLikePublisher } from "./publisher-name.ts";
import { titleInField } from "./title-beside-byline.ts";

/** What a line says of its article, and the title of the article in it; null for none. */
export interface LinkedByline {
  readonly byline: Byline | null;
  readonly headline: string | null;
}

/**
 * Reads a line such as `출처: [인플레의 역습](…) 매일경제 2026.11.03` as a byline, where the text of a link is the headline and no
 * part of a publisher's name, and so are words in quotation marks beside a newspaper and a day. A link whose text is
 * just a word or an address says neither.
 */
export function readLinkedByline(line: ArticleLine): LinkedByline {
  const { text, links, boldName } = line;
  const said = links.reduce((rest, link) => (isSign(link.text) ? rest.replace(link.text, " ") : rest), text).trim();
  const field = readField({ text: said, boldName });
  const linked = links.find((link) => isTitleOfLink(link.text.trim()));
  if (linked === undefined) return unlinked(said, field);
  const headline = linked.text.trim();
  const words = field?.kinds[0] === "article" ? field.value : said;
  const beside = readByline(words.replace(linked.text, " ").trim());
  if (beside !== null) return { byline: beside, headline };
  if (field?.kinds[0] === "article") return { byline: null, headline: isLikeHeadline(headline) ? headline : null };
  const byline = readByline(said);
  return byline?.publisher === headline && koreanPhrase.test(headline)
    ? { byline: null, headline }
    : { byline, headline: null };
}

function unlinked(said: string, field: LineField | null): LinkedByline {
  const byline = field === null ? bylineWithoutField(said) : bylineOfField(field);
  if (byline !== null) return { byline, headline: null };
  return (field === null ? null : titleInField(field)) ?? { byline: null, headline: null };
}

/** Words of Korean with a blank between them that no publisher is called: a name in Latin letters may have several. */
const koreanPhrase = /\p{Script=Hangul}.*\s|\s.*\p{Script=Hangul}/u;

function isSign(text: string): boolean {
  return /^(?:https?:|링크|원문|기사|바로가기|link)/iu.test(text.trim());
}

/** Whether the words of a link, alone on its line, are a title. */
export function isTitleAlone(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "").length;
  return letters >= fewestLetters && !wordsOfLink.test(text) && !namesLink(text) && isTitleOfLink(text);
}

/** `자세히 보기`, `여기를 누르세요`, `Click here`. */
const wordsOfLink = /(?:보기|가기|읽기|이동|클릭|누르기)$|^(?:여기|이곳|클릭|click|here|see|view)/iu;

/** Fewer are a word such as `여기` or `클릭`. */
const fewestLetters = 4;

/** Whether the words of a link are a title, and neither a name for a link nor part of a byline. */
export function isTitleOfLink(text: string): boolean {
  if (text === "" || isSign(text) || soundsLikePublisher(text)) return false;
  return readByline(text) === null && !/^(?:[\d\s./-]+|[^\s@]+@[^\s@]+)$/u.test(text);
}
