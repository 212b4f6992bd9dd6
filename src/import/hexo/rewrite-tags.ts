import { countOf } from "../../model/text/count-of.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { NoteChange } from "../import-plan.ts";
import { htmlRanges } from "../text/html-ranges.ts";
import { markdownAsHtml } from "../text/markdown-as-html.ts";
import type { RewrittenText } from "../text/rewritten-text.ts";
import { enclosedTag } from "./enclosed-tags.ts";
import { type HexoTag, hexoTags, isQuotation } from "./hexo-tags.ts";
import type { PostOfName } from "./posts-by-name.ts";
import { tabNames } from "./tab-names.ts";
import { tagMeaning } from "./tag-meaning.ts";

/**
 * Replaces Hexo's tags and those of common themes, or those that `isRead` picks: `asset_img` by a picture, `post_link`
 * by a link, `codeblock` by a fence, `note` by a box. What only a theme could resolve stays, as does code.
 */
export function rewriteTags(
  text: string,
  postOf: PostOfName,
  isRead: (tag: HexoTag) => boolean = () => true,
): RewrittenText {
  const body = frontMatterLines(text)?.end ?? 0;
  const tags = hexoTags(text).filter((tag) => tag.start >= body && isRead(tag));
  if (tags.length === 0) return { text, changes: [] };
  const rewritings = rewrittenTags(text, tags, postOf);
  let line = 1;
  let from = 0;
  const changes: NoteChange[] = [];
  for (const { start, end, text: written } of rewritings) {
    line += countOf(text.slice(from, start), "\n");
    const ahead = countOf(/^\s*/u.exec(written)?.[0] ?? "", "\n");
    if (end > start && !/^[\s>]*$/u.test(written))
      changes.push({ reason: "tag-rewritten", line: line + ahead, text: written.trim() });
    line += countOf(written, "\n");
    from = end;
  }
  return { text: rewrite(text, rewritings), changes };
}

function rewrittenTags(text: string, tags: readonly HexoTag[], postOf: PostOfName): readonly Rewriting[] {
  const rewritings: Rewriting[] = [...tabNames(text, tags)];
  const isInHtml = startsWithin(htmlRanges(text, "commonmark"));
  let quotations: readonly number[] = [];
  for (const tag of tags) {
    quotations = quotations.filter((end) => tag.start < end);
    if (tag.close === undefined) {
      const meaning = tagMeaning(tag, postOf);
      const isHtml = isInHtml(tag);
      if (meaning === null) continue;
      rewritings.push({ start: tag.start, end: tag.end, text: isHtml ? markdownAsHtml(meaning) : meaning });
      continue;
    }
    const enclosed = enclosedTag(text, tag, "> ".repeat(quotations.length));
    rewritings.push(...enclosed);
    if (enclosed.length > 0 && isQuotation(tag)) quotations = [...quotations, tag.close.start];
  }
  // A `>` at the start of a line precedes what is written there.
  return rewritings.sort((one, other) => one.start - other.start || one.end - other.end);
}
