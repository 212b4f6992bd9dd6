import { type FoundLink, firstSigned, linesBeforeProse } from "./article-address.ts";
import { readByline } from "./article-byline.ts";
import type { ArticleLine } from "./article-lines.ts";
import { isTitleAlone } from "./linked-byline.ts";
import { soundsLikePublisher } from "./publisher-name.ts";

/**
 * The address behind the title at the head of a clipping, wherever it leads: `[제목](…)` alone on its line, or
 * `[제목](…) 조선일보`. Null where no link is a title, or only one amid the article is.
 */
export function titleAddress(clipping: readonly ArticleLine[], origin: string | null): string | null {
  return firstSigned(linesBeforeProse(clipping), origin, [isTitleWithByline, isTitleOnly]);
}

function isTitleWithByline({ line, link }: FoundLink): boolean {
  const title = link.text.trim();
  const beside = line.text.replace(title, "").trim();
  return isTitleAlone(title) && (soundsLikePublisher(beside) || readByline(beside) !== null);
}

function isTitleOnly({ line, link }: FoundLink): boolean {
  const title = link.text.trim();
  return line.text.trim() === title && isTitleAlone(title);
}
