import { isAddressOfNews } from "./article-address.ts";
import type { ArticleLine } from "./article-lines.ts";
import { emptyByline, trimmed } from "./byline-parts.ts";
import { endsAsStatement, isLikeHeadline } from "./like-headline.ts";
import type { LinkedByline } from "./linked-byline.ts";
import { soundsLikePublisher } from "./publisher-name.ts";

const tagged = /^[[【<(]([^[\]【】<>()]{2,25})[\]】>)]\s*(.{2,120})$/u;

/**
 * What a line says of its article, or, if that is nothing, the newspaper in brackets before a title that stands right
 * above its address, as telephones share a link: `[경향신문] 전세사기 특별법 연장`. Words that end as a sentence may be the
 * article's own.
 */
export function withTaggedTitle(read: LinkedByline, line: ArticleLine, below: ArticleLine | undefined): LinkedByline {
  if (read.byline !== null || read.headline !== null || below === undefined) return read;
  const [, inside = "", headline = ""] = tagged.exec(line.text) ?? [];
  const publisher = trimmed(inside);
  if (!soundsLikePublisher(publisher) || !isLikeHeadline(headline) || !isAddressOfNews(below.text)) return read;
  return { byline: { ...emptyByline, publisher }, headline: endsAsStatement(headline) ? null : headline };
}
