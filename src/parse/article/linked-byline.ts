import { type Byline, readByline, soundsLikePublisher } from "./article-byline.ts";
import type { ArticleLine, LineLink } from "./article-lines.ts";

/** What a line says of its article, and the link in it whose text is the headline; null for none. */
export interface LinkedByline {
  readonly byline: Byline | null;
  readonly headline: string | null;
}

/**
 * Reads a line such as `출처: [인플레의 역습](…) 매일경제 2026.11.03` as a byline, where the text of a link is the headline and no
 * part of a publisher's name. A link whose text is just a word or an address says neither.
 */
export function readLinkedByline({ text, links }: ArticleLine): LinkedByline {
  const said = links.reduce((rest, link) => (isSign(link) ? rest.replace(link.text, " ") : rest), text).trim();
  const linked = links.find((link) => !isSign(link) && isNoByline(link.text.trim()));
  if (linked === undefined) return { byline: readByline(said), headline: null };
  const headline = linked.text.trim();
  const beside = readByline(said.replace(linked.text, " ").trim());
  if (beside !== null) return { byline: beside, headline };
  const byline = readByline(said);
  return byline?.publisher === headline && koreanPhrase.test(headline)
    ? { byline: null, headline }
    : { byline, headline: null };
}

/** Words of Korean with a blank between them that no publisher is called: a name in Latin letters may have several. */
const koreanPhrase = /\p{Script=Hangul}.*\s|\s.*\p{Script=Hangul}/u;

function isSign({ text }: LineLink): boolean {
  return /^(?:https?:|링크|원문|기사|바로가기|link)/iu.test(text.trim());
}

function isNoByline(text: string): boolean {
  return text !== "" && !soundsLikePublisher(text) && readByline(text) === null && !/^[\d\s./-]+$/u.test(text);
}
